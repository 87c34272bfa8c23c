"""Handleiding 2023, Tabel 4 and 2.10: which norms another certificate takes out of the audit."""

from collections.abc import Iterable, Mapping

from domain.handleiding.normvorm import Norm
from domain.normen import MET_UITLEG
from domain.normen.certificaten import Vrijstellingsrij
from domain.normen.h2023.organisatie import PRIVACY, PROCES
from domain.normen.organisatie import Certificaatsoort
from domain.source import h2023
from domain.uitslag import Zin


def _nummers(*normen: Norm) -> frozenset[str]:
    return frozenset(norm.nummer for norm in normen)


BLIJFT_BIJ_NLQF = frozenset({"1.2.3", "1.2.4", "1.2.5"})
# WCA stops at 1.6.9: 1.6.10 stays, to the letter of the table.
WCA = _nummers(*PROCES, *PRIVACY) | {"1.2.1"}
NIET_BIJ_WCA = frozenset({"1.6.10"})
ISO = frozenset({"1.1.1", "1.1.2", "1.2.1", "1.4.2", "1.5.1"})
CLIENTEN = frozenset({"3.1.1", "3.1.2", "3.1.3"})


INSCHRIJVING = {
    "1.2.1": Zin(
        {
            1: "De plicht om ingeschreven te staan blijft (A-08).",
            MET_UITLEG: "De plicht om ingeschreven te staan blijft.",
        }
    )
}
VERKLARING = {
    "1.2.3": Zin(
        {
            1: "De Managementverklaring blijft nodig: een voor beide Keurmerken (A-09).",
            MET_UITLEG: "De Managementverklaring blijft nodig: een voor beide Keurmerken.",
        }
    )
}

CEDEO = Vrijstellingsrij(
    CLIENTEN,
    h2023("4.1, Tabel 4", "Het rapport van CEDEO vervangt het onderzoek onder cliënten (A-13)."),
    zonder_opdrachtgevers=frozenset({"3.2.1", "3.2.2"}),
)
ISO_OF_HKZ = Vrijstellingsrij(
    ISO,
    h2023("Tabel 4", "Normen over proces, register, privacy en klachten."),
    blijft=INSCHRIJVING,
)


def tabel_4(
    normen: Iterable[Norm], klachten: Iterable[Norm], personeel: Iterable[Norm]
) -> Mapping[Certificaatsoort, Vrijstellingsrij]:
    """`normen` are all those of the edition, `klachten` and `personeel` those of 1.5 and 1.6."""
    hoofdnorm_1 = _nummers(*(norm for norm in normen if norm.hoofdnorm == 1))
    return {
        Certificaatsoort.INBURGEREN: _inburgeren(hoofdnorm_1),
        Certificaatsoort.CEDEO: CEDEO,
        Certificaatsoort.WCA: _wca(_nummers(*klachten, *personeel)),
        Certificaatsoort.ISO_9000: ISO_OF_HKZ,
        Certificaatsoort.HKZ: ISO_OF_HKZ,
        Certificaatsoort.NLQF: Vrijstellingsrij(
            hoofdnorm_1 - BLIJFT_BIJ_NLQF,
            h2023("2.10", "Verklaring, VOG en UBO/PEP blijven; Blik op Werk moet dit toekennen."),
        ),
    }


def _inburgeren(hoofdnorm_1: frozenset[str]) -> Vrijstellingsrij:
    return Vrijstellingsrij(
        hoofdnorm_1,
        h2023("3.4, Tabel 4", "Heel hoofdnorm 1 vervalt in de resultatenaudit (A-09)."),
        blijft=VERKLARING,
    )


def _wca(klachten_en_personeel: frozenset[str]) -> Vrijstellingsrij:
    return Vrijstellingsrij(
        WCA | klachten_en_personeel - NIET_BIJ_WCA,
        h2023("Tabel 4", "1.6.10 staat niet in de tabel en blijft dus (A-12)."),
        blijft=INSCHRIJVING,
    )
