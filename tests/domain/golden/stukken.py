"""Documents for the golden tables: what the auditor is shown, in order and in every other way."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from domain.begrippen import Dienst
from domain.documenten.klachten import Klacht, Klachtfeiten, Klachttelling, klachten_op_tijd, tel
from domain.documenten.melding import Strijdigheid, melding
from domain.documenten.omzet import Omzetfeiten, Omzetstuk, Omzetstuksoort, omzetverklaring
from domain.documenten.seqf import Seqffeiten, seqf
from domain.documenten.ubo import Belanghebbenden, Ubofeiten, ubo_pep
from domain.documenten.uittreksel import Uittrekselfeiten, kvk_uittreksel
from domain.documenten.verklaring import managementverklaring
from domain.documenten.vog import vog
from tests.domain.documenten.test_verklaring import FEITEN as VERKLARINGEN
from tests.domain.documenten.test_vog import FEITEN as VOGS
from tests.domain.documenten.test_vog import TEAMLEIDER
from tests.domain.golden.vorm import Geval
from tests.support.organisaties import GEWOON

SE = replace(GEWOON, diensten=frozenset({Dienst.SUPPORTED_EMPLOYMENT}))
ASPIRANT = replace(GEWOON, aspirant=True)
JAN, DEC = date(2023, 1, 1), date(2023, 12, 31)


def documenten() -> Iterable[Geval]:
    yield Geval("vog", vog, replace(VOGS, management=(*VOGS.management, TEAMLEIDER)))
    yield Geval("vog aspirant", vog, replace(VOGS, organisatie=ASPIRANT, aanmelding=DEC))
    yield Geval("verklaring", managementverklaring, VERKLARINGEN)
    voorbehoud = replace(VERKLARINGEN.verklaringen[0], voorbehoud=frozenset({"a", "b"}))
    onder = replace(VERKLARINGEN, verklaringen=(voorbehoud,))
    yield Geval("verklaring met voorbehoud", managementverklaring, onder)
    geen = frozenset({"x1", "x2"})
    yield Geval("onbekend onderdeel", lambda v, _: replace(v, voorbehoud=geen), voorbehoud)
    strijdig = Strijdigheid(ontstaan=JAN, bekend=date(2024, 3, 1), peildag=date(2024, 3, 5))
    yield Geval("melding", melding, strijdig)
    yield Geval("te laat gemeld", melding, replace(strijdig, gemeld=date(2024, 3, 20)))
    yield from _belang()
    yield from _geld()
    yield from _klachten()
    uittreksel = Uittrekselfeiten(organisatie=GEWOON, afgegeven=date(2024, 2, 1))
    yield Geval("uittreksel", kvk_uittreksel, uittreksel)
    assessment = Seqffeiten(
        organisatie=SE,
        einde_meetperiode=DEC,
        afgerond=date(2022, 6, 1),
        aangeleverd=date(2024, 1, 5),
    )
    yield Geval("seqf", seqf, assessment)


def _belang() -> Iterable[Geval]:
    een = Belanghebbenden(ubos=frozenset({"p-1", "p-2"}), peps=frozenset({"p-3", "p-4"}))
    feiten = Ubofeiten(organisatie=GEWOON, geregistreerd=een, werkelijk=een)
    ander = Belanghebbenden(ubos=frozenset({"p-5", "p-6"}), peps=frozenset({"p-7", "p-8"}))
    yield Geval("ubo", ubo_pep, feiten)
    yield Geval("ubo anders", ubo_pep, replace(feiten, werkelijk=ander))
    yield Geval("ubo op de grens", ubo_pep, replace(feiten, op_de_grens=frozenset({"p-9"})))


def _geld() -> Iterable[Geval]:
    stuk = Omzetstuk(
        soort=Omzetstuksoort.JAARREKENING, boekjaar=date(2022, 12, 31), ondertekend=True
    )
    feiten = Omzetfeiten(
        organisatie=GEWOON, meetperiode=JAN, eerste_boekjaar=date(2019, 12, 31), stukken=(stuk,)
    )
    yield Geval("omzet", omzetverklaring, feiten)
    starter = replace(feiten, eerste_boekjaar=DEC)
    yield Geval("omzet houder zonder boekjaar", omzetverklaring, starter)
    aspirant = replace(starter, organisatie=ASPIRANT)
    yield Geval("omzet starter", omzetverklaring, aspirant)


def _klachten() -> Iterable[Geval]:
    feiten = Klachtfeiten(organisatie=GEWOON, telling=Klachttelling(20, 19))
    yield Geval("klachten", klachten_op_tijd, feiten)
    ontvangen = date(2023, 5, 1)
    klachten = (
        Klacht(ontvangen=ontvangen, afgehandeld=date(2023, 5, 20)),
        Klacht(ontvangen=ontvangen, afgewezen=date(2023, 5, 20)),
        Klacht(ontvangen=ontvangen, afgesproken=date(2023, 9, 1)),
    )
    yield Geval("telling", lambda alle, kader: tel(alle, JAN, DEC, kader.handleiding), klachten)
