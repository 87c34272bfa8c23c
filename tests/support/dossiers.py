"""Commands that bring a dossier to life, for tests that are about something else."""

from datetime import UTC, date, datetime
from uuid import UUID, uuid5

from adapters.eventstore.preparing import Request
from adapters.postgres.connection import Database
from domain.begrippen import Cyclus, Dienst, Rol
from domain.keurmerk.aanvraag.commands import Checklist, DienAanvraagIn, KenAspirantToe, Stuk
from domain.keurmerk.dossier import dossier_id
from domain.keurmerk.envelope import Envelope
from domain.keurmerk.verklaring.besluiten import LegManagementverklaringVast
from tests.support.database import ask
from tests.support.examples import SPACE

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
TODAY = date(2026, 3, 2)
KVK = "00000001"
DOSSIER = dossier_id(KVK)
APPLY = DienAanvraagIn(
    ingediend_op=TODAY, diensten=(Dienst.SCHOLING,), voorkeur_cyclus=Cyclus.APRIL
)
CHECKLIST = Checklist(
    vog_afgegeven_op=date(2026, 2, 1),
    kvk_uittreksel=Stuk.AKKOORD,
    ubo_pep=Stuk.AKKOORD,
    managementverklaring=Stuk.AKKOORD,
    jaarstukken=Stuk.AKKOORD,
    aanmeldgids=Stuk.AKKOORD,
)
AWARD = KenAspirantToe(
    besluitdatum=TODAY,
    ingangsdatum=TODAY,
    motivering="Alle stukken zijn er.",
    beslisser="beslisser-1",
    cyclus=Cyclus.APRIL,
    uwv=False,
    checklist=CHECKLIST,
)


def declaration(document: str = "verklaring-1") -> LegManagementverklaringVast:
    """A command that an aspirant may get any number of times."""
    return LegManagementverklaringVast(afgegeven_op=TODAY, document=document)


def envelope(
    name: str, moment: datetime = NOW, geimporteerd: bool = False, kvk: str = KVK
) -> Envelope:
    """The same name gives the same command id."""
    return Envelope(
        command_id=uuid5(SPACE, name),
        actor="medewerker-1",
        rol=Rol.BESLISSER,
        moment=moment,
        geimporteerd=geimporteerd,
        kvk=kvk,
    )


def to_aspirant(kvk: str = KVK, geimporteerd: bool = False) -> list[Request]:
    """Application and award of one dossier."""
    id_: UUID = dossier_id(kvk)
    first, second = (envelope(f"{kvk}/{n}", geimporteerd=geimporteerd, kvk=kvk) for n in (1, 2))
    return [Request(id_, APPLY, first), Request(id_, AWARD, second)]


def register(database: Database, *kvk: str) -> None:
    """The contact data that an application asks for."""
    ask(
        database,
        "WITH nieuw AS ("
        " INSERT INTO app.dienstverlener (kvk, bekend_sinds, naam, ingevoerd_door, command_id)"
        " SELECT kvk, '2026-01-01', 'Proef B.V.', 'u1', gen_random_uuid()"
        " FROM unnest(%s::text[]) AS kvk RETURNING command_id)"
        " INSERT INTO app.opdracht (command_id) SELECT command_id FROM nieuw",
        list(kvk or (KVK,)),
    )
