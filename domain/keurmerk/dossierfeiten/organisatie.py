"""The organisation as it was on the day of the audit (H23 2.7, 2.8, 2.10)."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace
from datetime import date

from domain.begrippen import Dienst
from domain.calendar import plus_dagen
from domain.keurmerk.certificaat.feiten import CertificaatVastgelegd, CertificaatVerloren
from domain.keurmerk.dossierfeiten.logboek import Gevonden, Logboek
from domain.keurmerk.dossierfeiten.perioden import eerste_periode, was_aspirant
from domain.keurmerk.keurmerk import Periode
from domain.keurmerk.organisatie.feiten import OrganisatieVastgelegd
from domain.keurmerk.vrijstelling.feiten import VrijstellingDefinitiefToegekend
from domain.normen.organisatie import Certificaat, Certificaatsoort, Organisatie
from domain.receipt.receipt import Oorsprong


@dataclass(frozen=True, slots=True)
class Organisatiedeel:
    organisatie: Organisatie
    oorsprong: tuple[Oorsprong, ...]


def vastgelegd(log: Logboek) -> Gevonden[OrganisatieVastgelegd] | None:
    """What was recorded last about the organisation."""
    return log.laatste(OrganisatieVastgelegd)


def organisatiedeel(log: Logboek, periode: Periode) -> Organisatiedeel | None:
    """None when nobody recorded what the organisation is."""
    gevonden = vastgelegd(log)
    if gevonden is None:
        return None
    vrijgesteld = log.laatste_van_periode(VrijstellingDefinitiefToegekend, periode.start)
    organisatie = replace(
        _organisatie(log, gevonden.waarde),
        auditdatum=min(periode.audit_op or log.tot, log.tot),
        aspirant=was_aspirant(log, periode),
        eerste_meetperiode=eerste_periode(log) == periode.start,
        vrijstellingsjaar=vrijgesteld is not None,
    )
    oorsprong = (
        *log.oorsprong("organisatie", gevonden),
        *log.oorsprong("organisatie.certificaten", *_certificaten(log)),
        *log.oorsprong("organisatie.vrijstellingsjaar", vrijgesteld),
    )
    return Organisatiedeel(organisatie, oorsprong)


def van_aanvrager(log: Logboek, diensten: Collection[Dienst]) -> Organisatie | None:
    """Who applies for `diensten`; None when nobody recorded what the organisation is."""
    gevonden = vastgelegd(log)
    if gevonden is None:
        return None
    return replace(_organisatie(log, gevonden.waarde), diensten=frozenset(diensten))


def _organisatie(log: Logboek, is_: OrganisatieVastgelegd) -> Organisatie:
    """As it is on the day of asking, before its first Meetperiode."""
    return Organisatie(
        auditdatum=log.tot,
        aspirant=True,
        eerste_meetperiode=True,
        rechtsvorm=is_.rechtsvorm,
        diensten=frozenset(log.dossier.keurmerk.diensten),
        zzp=is_.zzp,
        huurt_in=is_.huurt_in,
        koopt_trajecten_in=is_.koopt_trajecten_in,
        oval_lid=is_.oval_lid,
        eigen_personeel=is_.eigen_personeel,
        inschrijfplichtig=is_.inschrijfplichtig,
        nlqf_toegekend=_nlqf(log),
        certificaten=tuple(een.waarde for een in _certificaten(log)),
    )


def _certificaten(log: Logboek) -> Iterator[Gevonden[Certificaat]]:
    """Each with its last day, also when it was lost before that."""
    verloren = {een.waarde.nummer: een for een in log.alle(CertificaatVerloren)}
    for gevonden in log.alle(CertificaatVastgelegd):
        event = gevonden.waarde
        certificaat = Certificaat(
            soort=event.soort,
            nummer=event.nummer,
            geldig_vanaf=event.geldig_vanaf,
            geldig_tot_en_met=event.geldig_tot_en_met,
            gecontroleerd_op=event.gecontroleerd_op,
        )
        if weg := verloren.get(event.nummer):
            certificaat = replace(
                certificaat,
                geldig_tot_en_met=_eerste(certificaat, plus_dagen(weg.waarde.verloren_op, -1)),
            )
            yield Gevonden(certificaat, (*gevonden.versies, *weg.versies))
        else:
            yield Gevonden(certificaat, gevonden.versies)


def _eerste(certificaat: Certificaat, laatste: date) -> date:
    return min(certificaat.geldig_tot_en_met or laatste, laatste)


def _nlqf(log: Logboek) -> date | None:
    dagen = (een.waarde.toegekend_op for een in log.alle(CertificaatVastgelegd))
    return min((dag for dag in dagen if dag), default=None)


def cedeo(log: Logboek, dag: date) -> Gevonden[CertificaatVastgelegd] | None:
    """The recognition that is valid on `dag`."""
    geldig = {
        een.waarde.nummer
        for een in _certificaten(log)
        if een.waarde.geldig_vanaf <= dag <= (een.waarde.geldig_tot_en_met or dag)
    }
    gevonden = (
        een
        for een in log.alle(CertificaatVastgelegd)
        if een.waarde.soort is Certificaatsoort.CEDEO and een.waarde.nummer in geldig
    )
    return next(gevonden, None)
