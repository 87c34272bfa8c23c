"""Editions, the Meetperiode and its dates (H23 1.3, 5.1.1, Tabel 1 and 2)."""

from domain.herkomst.vorm import lezing, regel

_M = "keurmerk.rules.meetperiode"
_T = "handleiding.h2023"
REGELS = (
    regel(
        "R-T1-a",
        "Tabel 1",
        "Welke editie geldt, hangt af van onderdeel, cyclus en dag.",
        "handleiding.geldigheid:TABEL_1",
    ),
    lezing(
        "A-04",
        "A-04",
        "Een beoordeling volgt de editie van de laatste dag van de Meetperiode.",
        "handleiding.geldigheid:editie_voor_beoordeling",
        "keurmerk.rules.vraag:Vraag.beoordelingsbesluit",
    ),
    regel(
        "R-1.3-a",
        "1.3",
        "Een Meetperiode duurt twaalf maanden en begint op een van drie dagen.",
        f"{_T}:MEETPERIODE",
        f"{_M}:STARTDAG",
        f"{_M}:SLUIT_AAN",
        f"{_M}:AF_TE_SLUITEN",
        f"{_M}:PERIODE_BESTAAT",
    ),
    regel(
        "R-1.3-b",
        "1.3",
        "De aanvrager noemt een voorkeur; Blik op Werk kiest de cyclus.",
        "keurmerk.commands.aanvraag:DienAanvraagIn",
        f"{_M}:CYCLUS",
    ),
    regel("R-T2-a", "Tabel 2", "De vaste data per cyclus.", f"{_T}:TABEL_2"),
    regel(
        "R-T2-b",
        "Tabel 2, voetnoot 2",
        "Met UWV als Opdrachtgever schuiven twee data op.",
        f"{_T}:TABEL_2",
        "keurmerk.commands.meetperiode:StartMeetperiode",
    ),
    regel(
        "R-T2-c",
        "Tabel 2, voetnoot 3",
        "De streefdatum heeft geen rechtsgevolg: er komt alleen een taak.",
        "keurmerk.agenda.termijnsoorten:SOORTEN",
    ),
    regel(
        "R-T2-d",
        "5.1.1",
        "Acht weken voor het einde volgt het verzoek om de Audit te plannen.",
        "meetperiode.kalender:meetperiode",
        "keurmerk.agenda.termijnen:STARTS",
    ),
    regel(
        "R-T2-e",
        "5.1.1",
        "Drie weken voor het einde gaat de link uit; drie weken erna sluit de applicatie.",
        "meetperiode.kalender:meetperiode",
        "keurmerk.agenda.termijnen:STARTS",
    ),
    lezing(
        "C-3",
        "C-3",
        "Geen datum schuift op voor een weekend of feestdag.",
        "calendar:plus_maanden",
    ),
    lezing(
        "C-1",
        "C-1",
        "De laatste dag van een termijn hoort er helemaal bij.",
        "calendar:einde_van_de_dag",
        "keurmerk.rules.einde:TERMIJN_VOORBIJ",
        "keurmerk.rules.einde:TERMIJN_OPEN",
    ),
    regel(
        "R-5.1.1-j",
        "5.1.1",
        "Een re-audit volgt op een gehouden Audit; zonder haar kan niet worden beoordeeld.",
        f"{_M}:AUDIT_GEHOUDEN",
        f"{_M}:GEEN_RE_AUDIT",
        f"{_M}:RE_AUDIT_GEVRAAGD",
        f"{_M}:EERSTE_AUDIT",
        "keurmerk.rules.beoordeling:RE_AUDIT",
    ),
    regel(
        "R-5.1.1-e",
        "5.1.1",
        "De Audit is een stap in een vaste volgorde, één per Meetperiode.",
        f"{_M}:EERSTE_AUDIT",
        f"{_M}:AUDIT_NA_START",
    ),
    lezing(
        "D-13",
        "D-13",
        "De re-audit is er uiterlijk twee maanden na de eerste Audit.",
        "keurmerk.agenda.termijnen:STARTS",
        f"{_T}:TERMIJNEN",
    ),
    regel(
        "R-5.1.1-i",
        "5.1.1",
        "Op elke beoordeling volgt bericht: de taak blijft open tot er een besluit is.",
        "keurmerk.agenda.taaksoorten:TAAKSOORTEN",
    ),
    regel(
        "R-MV-b",
        "Bijlage 6",
        "Strijd met de Managementverklaring wordt gemeld, per clausule.",
        f"{_M}:CLAUSULE",
        "keurmerk.events.meetperiode:StrijdigheidGemeld",
    ),
    regel(
        "R-1.2.3",
        "1.2.3",
        "Het Management geeft elke Meetperiode een Managementverklaring.",
        "keurmerk.events.meetperiode:ManagementverklaringAfgegeven",
    ),
)
