"""auditors: the register of certificerende instellingen and Auditors on a day."""

import typer

from adapters.application.auditors import audit_register
from adapters.application.set_apart import set_apart
from adapters.cli.apart import end_with
from adapters.cli.columns import Table
from adapters.cli.options import BekendOp, Json, Op
from adapters.cli.program import Program
from adapters.cli.screen import Screen
from adapters.cli.words import cells, written
from adapters.input.values import peil
from domain.keurmerk.dossier import AUDITREGISTER
from projections.auditors import Auditorregel, Auditoverzicht, Instellingregel


def auditors(
    ctx: typer.Context, op: Op = None, bekend_op: BekendOp = None, as_json: Json = False
) -> None:
    """Toon welke certificerende instellingen en Auditoren er zijn, en wat van hen bekend is."""
    program: Program = ctx.obj
    gevraagd = peil(op, bekend_op, program.clock.now())
    with program.access.reading() as connection:
        overzicht = audit_register(connection, gevraagd)
        apart = set_apart(connection, AUDITREGISTER)
    document = {
        "op": gevraagd.op,
        "bekend_op": gevraagd.bekend_op.isoformat(),
        "instellingen": overzicht.instellingen,
        "auditors": overzicht.auditors,
        "apart": apart,
    }
    kop = f"Auditregister op {written(gevraagd.op)}, bekend op {written(gevraagd.bekend_op)}."
    Screen(as_json).show(document, lambda screen: _draw(screen, kop, overzicht))
    end_with(apart)


def _draw(screen: Screen, kop: str, overzicht: Auditoverzicht) -> None:
    screen.line(kop, "faint")
    if not overzicht.instellingen:
        screen.line("Er is nog niets vastgelegd. Begin met leg-raamovereenkomst-vast.")
        return
    screen.table(
        Table(
            ("Instelling", "Overeenkomst", "Vanaf", "Tot en met", "Leidt op", "Auditoren"),
            [_instelling(regel) for regel in overzicht.instellingen],
        )
    )
    screen.table(
        Table(
            ("Auditor", "Instelling", "Training", "Meegelopen", "Geheim", "Belangen", "Witness"),
            [_auditor(regel) for regel in overzicht.auditors],
        )
    )


def _instelling(regel: Instellingregel) -> tuple[str, ...]:
    return cells(
        regel.certificerende_instelling,
        regel.onder_overeenkomst,
        regel.vanaf,
        regel.tot_en_met,
        regel.mag_opleiden,
        ", ".join(regel.auditors),
    )


def _auditor(regel: Auditorregel) -> tuple[str, ...]:
    tot = f" t/m {written(regel.training_tot_en_met)}" if regel.training_tot_en_met else ""
    witness = regel.laatste_witness_audit
    return cells(
        regel.auditor,
        regel.certificerende_instelling,
        f"ja{tot}" if regel.getraind else "nee",
        regel.meegelopen,
        regel.geheimhouding,
        ", ".join(regel.belangen),
        f"{written(witness)}: {regel.witness_oordeel}" if witness else None,
    )
