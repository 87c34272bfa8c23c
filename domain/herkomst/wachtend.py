"""Places that a rule names and that nobody uses yet, with why. Whoever uses one takes it away."""

from collections.abc import Mapping

_PERSONEN = "Personen en hun verhoudingen worden nog niet vastgelegd."
_KLACHTEN = "Losse klachten worden nog niet vastgelegd; de organisatie geeft het totaal op."
_PORTAAL = "De tekst van de verklaring staat in het deel waar de organisatie tekent."
_TELLEN = "De aantallen komen geteld binnen."
_STERREN = "Het aantal sterren komt uit het besluit."
WACHTEND: Mapping[str, str] = {
    "domain.beleid.keuzes:WERKNEMERS_VERBONDEN": _PERSONEN,
    "domain.beleid.keuzes:ZUSTERS_VERBONDEN": _PERSONEN,
    "domain.documenten.klachten:tel": _KLACHTEN,
    "domain.documenten.klachten:termijnen": _KLACHTEN,
    "domain.personen.familie:familie": _PERSONEN,
    "domain.personen.ubo:ubos": _PERSONEN,
    "domain.personen.ubogronden:weging": _PERSONEN,
    "domain.personen.verbinding:Verbinding": _PERSONEN,
    "domain.personen.verbonden:verbonden_personen": _PERSONEN,
    "domain.personen.zeggenschap:onder_zeggenschap_van": _PERSONEN,
    "domain.resultaten.telling:onderzoek_met_spoor_2": _TELLEN,
    "domain.resultaten.telling:telt_zonder_einddatum": _TELLEN,
    "domain.resultaten.telling:verlengde_jobcoaching": _TELLEN,
    "domain.sterren.berekening:geldend_aantal": _STERREN,
    "domain.tarieven.supported_employment:TARIEF": "Er worden hier geen facturen gemaakt.",
    "domain.tevredenheid.gemiddelde:vergelijk_gemiddelde": (
        "Het exacte gemiddelde wordt nog niet naast het rapport gelegd."
    ),
    "domain.vrijstelling.beslistermijn:audit_na_late_beslissing": (
        "Uitstel na een laat besluit wordt nog niet vastgelegd."
    ),
}
# Numbers of an edition that nothing asks for yet, by their place in it.
GETALLEN: Mapping[str, str] = {
    "MEETPERIODE.resultatenaudit_maanden": "Tabel 2 drukt de dag zelf.",
    "MEETPERIODE.streefdatum_maanden": "Tabel 2 drukt de dag zelf.",
    "H2023.in_werking": "Tabel 1 zegt per onderdeel tot wanneer een editie geldt.",
    "DOCUMENTEN.werkweek_uren": _PORTAAL,
    "DOCUMENTEN.overgenomen_cursisten": _PORTAAL,
    "PERSONEN.zeggenschap_meer_dan": _PERSONEN,
    "PERSONEN.familie_graden": _PERSONEN,
    "PERSONEN.ubo_vastleggen_vanaf": _PERSONEN,
    "PERSONEN.ubo_meer_dan": _PERSONEN,
    "PERSONEN.ubo_vermogen_vanaf": _PERSONEN,
    "RESULTATEN.onbepaalde_duur_maanden": _TELLEN,
}
