"""The facts that each evaluator asks for, taken from those of the whole Meetperiode."""

from collections.abc import Collection, Iterator
from dataclasses import replace

from domain.begrippen import Dienst
from domain.documenten.klachten import Klachtfeiten, klachten_op_tijd
from domain.documenten.melding import melding
from domain.documenten.omzet import Omzetfeiten, de_toets, omzetverklaring
from domain.documenten.seqf import Seqffeiten, seqf
from domain.documenten.ubo import Ubofeiten, ubo_pep
from domain.documenten.uittreksel import Uittrekselfeiten, kvk_uittreksel
from domain.documenten.verklaring import Verklaringfeiten, managementverklaring
from domain.documenten.vog import Vogfeiten, vog
from domain.handleiding.geldigheid import Hoofdnorm
from domain.kader import Kader
from domain.normen.bevindingen import Auditbevindingen
from domain.normen.catalogus import catalogus_van
from domain.normen.certificaten import certificaten
from domain.personen.beoordeling import belang, belemmeringen
from domain.receipt.feiten import Beoordelingsfeiten
from domain.resultaten.beoordeling import Resultaatfeiten, beoordeel_resultaten
from domain.uitslag import Uitkomst, Uitslag


def documenten(feiten: Beoordelingsfeiten, kader: Kader) -> Iterator[Uitslag]:
    """The norms of hoofdnorm 1 that follow from a document, a register or a count."""
    stukken, organisatie = feiten.documenten, feiten.organisatie
    yield managementverklaring(_verklaringfeiten(feiten), kader)
    yield from vog(_vogfeiten(feiten), kader)
    yield ubo_pep(_ubofeiten(feiten, kader), kader)
    yield klachten_op_tijd(Klachtfeiten(organisatie=organisatie, telling=stukken.klachten), kader)


def bevindingen(
    hoofdnormen: Collection[Hoofdnorm], feiten: Beoordelingsfeiten, kader: Kader
) -> Auditbevindingen:
    """Those on `hoofdnormen`: another one can be judged by another edition (Tabel 1)."""
    normen = {norm.nummer: norm.hoofdnorm for norm in catalogus_van(kader.handleiding).normen}
    return Auditbevindingen(
        organisatie=feiten.organisatie,
        bevindingen=tuple(
            een
            for een in feiten.bevindingen
            if normen.get(een.norm, _naar_nummer(een.norm)) in hoofdnormen
        ),
    )


def _naar_nummer(norm: str) -> int:
    """The hoofdnorm of a number that the edition does not have."""
    return int(norm[0]) if norm[:1] in ("2", "3") else 1


def _verklaringfeiten(feiten: Beoordelingsfeiten) -> Verklaringfeiten:
    return Verklaringfeiten(
        organisatie=feiten.organisatie,
        meetperiode=feiten.meetperiode,
        management=frozenset(lid.persoon for lid in feiten.documenten.management),
        verklaringen=feiten.documenten.verklaringen,
    )


def _vogfeiten(feiten: Beoordelingsfeiten) -> Vogfeiten:
    return Vogfeiten(
        organisatie=feiten.organisatie,
        management=feiten.documenten.management,
        vogs=feiten.documenten.vogs,
        aanmelding=feiten.documenten.aanmelding,
    )


def _ubofeiten(feiten: Beoordelingsfeiten, kader: Kader) -> Ubofeiten:
    """The register knows the UBO's; who is PEP, only people know."""
    stukken, organisatie = feiten.documenten, feiten.organisatie
    werkelijk, grens = stukken.werkelijk, stukken.belang_op_de_grens
    if stukken.personen and werkelijk:
        gevonden = belang(stukken.personen, organisatie.auditdatum, kader)
        werkelijk, grens = replace(werkelijk, ubos=gevonden.ubos), gevonden.op_de_grens
    return Ubofeiten(
        organisatie=organisatie,
        geregistreerd=stukken.geregistreerd,
        werkelijk=werkelijk,
        op_de_grens=grens,
    )


def checklist(feiten: Beoordelingsfeiten, kader: Kader) -> Iterator[Uitslag]:
    """Documents that the audit asks for without a norm of their own. Bron: H23 5.1.1."""
    stukken = feiten.documenten
    yield from certificaten(feiten.organisatie, kader)
    if stukken.personen and feiten.organisatie.aspirant:
        yield from belemmeringen(stukken.personen, feiten.organisatie.auditdatum, kader)
    for strijdigheid in stukken.strijdigheden or ():
        yield melding(strijdigheid, kader)
    yield kvk_uittreksel(
        Uittrekselfeiten(organisatie=feiten.organisatie, afgegeven=stukken.uittreksel_kvk), kader
    )
    if stukken.eerste_boekjaar is None:
        zin = "Niet is vastgelegd wanneer het eerste boekjaar eindigde."
        yield de_toets(kader).uitslag(Uitkomst.NIET_TE_BEOORDELEN, zin)
        return
    omzet = Omzetfeiten(
        organisatie=feiten.organisatie,
        meetperiode=feiten.meetperiode,
        eerste_boekjaar=stukken.eerste_boekjaar,
        stukken=stukken.omzetstukken,
        aanmelding=stukken.aanmelding,
    )
    yield omzetverklaring(omzet, kader)


def resultaten(feiten: Beoordelingsfeiten, kader: Kader) -> Iterator[Uitslag]:
    """Hoofdnorm 2 as far as it is a matter of counting, and 1.6.6."""
    yield from beoordeel_resultaten(
        Resultaatfeiten(
            gegevens=feiten.resultaten,
            aspirant=feiten.organisatie.aspirant,
            terugblik=feiten.terugblik,
        ),
        kader,
    )
    opgave = feiten.resultaten.geldend.van(Dienst.SUPPORTED_EMPLOYMENT)
    if opgave is not None:
        yield seqf(
            Seqffeiten(
                organisatie=feiten.organisatie,
                einde_meetperiode=feiten.einde,
                afgerond=opgave.seqf_datum,
                aangeleverd=feiten.documenten.seqf_aangeleverd,
            ),
            kader,
        )
