"""What the outcomes advise. Staff decide; an advice is never a decision (H23 6.1, 6.2)."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from enum import StrEnum

from domain.receipt.beeld import Beeld
from domain.source import h2023
from domain.uitslag import Toets, Uitkomst, Uitslag

CODE = "advies"
RESPONSNORM = "3.1.3"
NA_RESPONS = ("3.1.1", "3.1.2")  # not judged before the responsnorm is met
# The norms of the survey itself, without what the auditor judges (6.1.1).
ONDERZOEK = (*NA_RESPONS, RESPONSNORM, "3.2.1")
TE_WEINIG_HOUVAST = (
    "Het onderzoek geeft te weinig houvast. "
    "Bied eerst een cliëntenaudit aan, met een termijn (5.1.2)."
)
MATERIEEL = h2023("1.2", "Bij een materiële norm is geen Waarschuwing nodig.")


class Advies(StrEnum):
    ONVOLLEDIG = "onvolledig"
    CLIENTENAUDIT = "bied-clientenaudit-aan"
    TOEKENNEN = "toekennen"
    VERLENGEN = "verlengen"
    NIET_TOEKENNEN = "niet-toekennen"
    VOORTZETTEN = "voortzetten"
    COMPENSEREN = "compenseren"
    WAARSCHUWEN = "waarschuwen"
    MATERIEEL = "beslis-over-materiele-norm"


MET_ORDE = (Advies.TOEKENNEN, Advies.VOORTZETTEN)  # these say by themselves what is not in order


def advies(beeld: Beeld, aspirant: bool, toets: Toets) -> Uitslag:
    """One of Advies as the group, and why. Bron: H23 6.1.1, 6.1.2, 6.2, 6.2.1.

    Whatever it is, it names what else must be looked at.
    """
    gegeven = _advies(beeld, aspirant, toets)
    return replace(gegeven, zin=" ".join((gegeven.zin, *_ook(beeld, gegeven.toets.groep))))


def _ook(beeld: Beeld, gegeven: str) -> Iterator[str]:
    if beeld.aandacht and gegeven not in MET_ORDE:
        yield f"Ook niet in orde: {beeld.noem(beeld.aandacht)}."
    if beeld.na_te_gaan:
        yield f"Ga nog na: {beeld.noem(beeld.na_te_gaan)}."


def _advies(beeld: Beeld, aspirant: bool, toets: Toets) -> Uitslag:
    gemist = beeld.met(Uitkomst.NIET_GEHAALD)
    te_weinig = any(uitslag.toets.code == RESPONSNORM for uitslag in gemist)
    te_bieden = _clientenaudit_te_bieden(beeld, te_weinig)
    wacht = NA_RESPONS if te_weinig or te_bieden else ()
    onbekend = [u for u in _onbekend(beeld) if u.toets.code not in wacht]
    if onbekend:
        return _zeg(toets, Advies.ONVOLLEDIG, f"Nog niet te beoordelen: {beeld.noem(onbekend)}.")
    if te_bieden:
        return _zeg(toets, Advies.CLIENTENAUDIT, te_bieden)
    return _aspirant(beeld, gemist, toets) if aspirant else _houder(beeld, gemist, toets)


def _clientenaudit_te_bieden(beeld: Beeld, te_weinig: bool) -> str:
    """Why a cliëntenaudit must be offered first; "" when not. Bron: H23 4.1, 5.1.2."""
    if beeld.feiten.onderzoek.clientenaudit_aangeboden:
        return ""
    if te_weinig:
        return "De respons is te laag. Bied eerst een cliëntenaudit aan, met een termijn (4.1)."
    return TE_WEINIG_HOUVAST if beeld.zonder_houvast else ""


def _onbekend(beeld: Beeld) -> list[Uitslag]:
    volume = (beeld.volume,) if beeld.volume else ()
    los = [uitslag for uitslag in volume if uitslag.uitkomst is Uitkomst.NIET_TE_BEOORDELEN]
    return [*beeld.met(Uitkomst.NIET_TE_BEOORDELEN), *los]


def _aspirant(beeld: Beeld, gemist: list[Uitslag], toets: Toets) -> Uitslag:
    genoeg = beeld.volume is None or beeld.volume.gehaald
    if onbekend := _onbekend_verleden(beeld, genoeg):
        return _zeg(toets, Advies.ONVOLLEDIG, onbekend)
    if not beeld.voorgeschiedenis.betaald:
        return _zeg(toets, Advies.NIET_TOEKENNEN, "Er is niet (volledig) betaald (6.1.2).")
    if genoeg and not gemist:
        zin = beeld.in_orde("Alle normen en het aantal Trajecten zijn gehaald.")
        return _zeg(toets, Advies.TOEKENNEN, zin)
    if not genoeg and _mag_verlengen(beeld, gemist):
        zin = "Er zijn te weinig Trajecten, maar hoofdnorm 1 en het onderzoek zijn gehaald (6.1.1)."
        return _zeg(toets, Advies.VERLENGEN, zin)
    redenen = [f"Niet gehaald: {beeld.noem(gemist)}."] if gemist else []
    if not genoeg:
        redenen.append("Er zijn te weinig afgeronde Trajecten.")
        redenen += ["Er is al eens verlengd."] if beeld.voorgeschiedenis.eerder_verlengd else []
    return _zeg(toets, Advies.NIET_TOEKENNEN, " ".join(redenen))


def _onbekend_verleden(beeld: Beeld, genoeg: bool) -> str:
    """What must be known of an Aspirant and is not; "" when all of it is."""
    verleden = beeld.voorgeschiedenis
    if verleden.betaald is None:
        return "Nog niet bekend is of er is betaald (6.1.2)."
    if not genoeg and verleden.eerder_verlengd is None:
        return "Nog niet bekend is of er al eens is verlengd (6.1.1)."
    return ""


def _mag_verlengen(beeld: Beeld, gemist: Iterable[Uitslag]) -> bool:
    """Hoofdnorm 1 and the survey met, and not lengthened before. Bron: H23 6.1.1, A-40."""
    hoofdnorm_1 = {
        u.toets.code for deel in beeld.hoofdnormen if deel.hoofdnorm == 1 for u in deel.normen
    }
    in_de_weg = (u.toets.code in hoofdnorm_1 or u.toets.code in ONDERZOEK for u in gemist)
    return not beeld.voorgeschiedenis.eerder_verlengd and not any(in_de_weg)


def _houder(beeld: Beeld, gemist: list[Uitslag], toets: Toets) -> Uitslag:
    materieel = [uitslag for uitslag in gemist if beeld.is_materieel(uitslag)]
    if materieel:
        zin = (
            f"Een materiële norm is niet gehaald: {beeld.noem(materieel)}. {MATERIEEL.toelichting}"
        )
        return _zeg(toets, Advies.MATERIEEL, zin)
    if not gemist:
        zin = beeld.in_orde("Alle normen die gelden zijn gehaald.")
        return _zeg(toets, Advies.VOORTZETTEN, zin)
    if beeld.compensatie and beeld.compensatie.uitkomst is Uitkomst.NIET_TE_BEOORDELEN:
        return _zeg(toets, Advies.ONVOLLEDIG, beeld.compensatie.zin)
    if not beeld.over and beeld.compensatie:
        return _zeg(toets, Advies.COMPENSEREN, beeld.compensatie.zin)
    return _zeg(
        toets, Advies.WAARSCHUWEN, f"Niet gehaald en niet te compenseren: {beeld.noem(beeld.over)}."
    )


def _zeg(toets: Toets, advies: Advies, zin: str) -> Uitslag:
    goed = advies in (Advies.TOEKENNEN, Advies.VOORTZETTEN, Advies.COMPENSEREN)
    onbeslist = advies in (Advies.ONVOLLEDIG, Advies.CLIENTENAUDIT)
    uitkomst = Uitkomst.GEHAALD if goed else Uitkomst.NIET_GEHAALD
    voor = Toets(toets.code, advies, toets.editie)
    return voor.uitslag(Uitkomst.NIET_TE_BEOORDELEN if onbeslist else uitkomst, zin)
