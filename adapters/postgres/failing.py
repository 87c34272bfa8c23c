"""Why the database failed while it was at work, in words for a user."""

import psycopg

from adapters.postgres.address import unreachable

BY_CODE = {  # SQLSTATE
    "53100": "De schijf van de database is vol.",
    "53200": "De database heeft te weinig geheugen.",
    "57014": "Het duurde te lang, of iemand brak het af.",
    "57P01": "De server is gestopt, of een beheerder verbrak de verbinding.",
    "57P02": "De server is gestopt door een storing.",
    "57P03": "De server start of stopt.",
    "55P03": "Iets anders hield dit te lang bezet.",
    "25006": "In deze database mag nu niets worden geschreven.",
}
CUT = ("closed", "terminat", "reset by peer", "broken pipe", "is lost", "no connection")


def why(error: Exception) -> str:
    """One sentence. What has none here is told in the words of the machine."""
    cause = error.__cause__ if isinstance(error.__cause__, psycopg.Error) else error
    code = getattr(cause, "sqlstate", None)
    if code in BY_CODE:
        return BY_CODE[code]
    said = (str(cause).strip() or type(cause).__name__).splitlines()[0]
    if any(words in said.lower() for words in CUT):
        return "De verbinding met de database is verbroken."
    if isinstance(cause, psycopg.OperationalError) and code is None:
        return unreachable(cause)
    return said
