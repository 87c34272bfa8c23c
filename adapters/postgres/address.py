"""What may be said about an address that does not work. Never the address, nor words about it.

The library quotes from what it could not read, and what it takes for a host or a port may be part
of a password with an @ or a / in it. So its sentences are recognised, and replaced by ours.
"""

import psycopg

SHAPE = (
    "Schrijf postgresql://gebruiker:wachtwoord@server:5432/database. Tekens als @ : / ? # % in een"
    " wachtwoord schrijft u als %40 %3A %2F %3F %23 %25."
)
OWN_WORDS = "Een ander antwoord van de server of het netwerk; het wordt hier niet herhaald."
BY_CODE = {  # the SQLSTATE of a server that answered
    "28P01": "De naam of het wachtwoord klopt niet.",
    "28000": "De server laat deze gebruiker zo niet toe (pg_hba.conf).",
    "3D000": "De database met deze naam bestaat niet.",
    "42501": "Deze gebruiker mag dit niet: geen recht op de database, of niet op de rol.",
    "53300": "Er zijn al te veel verbindingen.",
    "57P03": "De server start of stopt. Probeer het straks opnieuw.",
    "22023": "Een instelling in het adres bestaat niet.",
    "42704": "Een instelling in het adres bestaat niet.",
}
BY_WORDS = {  # in the message of a library without a code, in the order in which to look
    "password authentication failed": BY_CODE["28P01"],
    "no password supplied": "Er is een wachtwoord nodig, en er staat geen in het adres.",
    "authentication failed": "De server gelooft niet dat u deze gebruiker bent.",
    "no pg_hba.conf entry": BY_CODE["28000"],
    "does not exist": "De database of de gebruiker bestaat niet.",
    "permission denied": BY_CODE["42501"],
    "too many": BY_CODE["53300"],
    "starting up": BY_CODE["57P03"],
    "shutting down": BY_CODE["57P03"],
    "connection refused": "Op die plek luistert niemand.",
    "no such file": "Op die plek luistert niemand.",
    "could not translate host": "De naam van de server is niet te vinden.",
    "name or service": "De naam van de server is niet te vinden.",
    "timeout": "De server antwoordt niet op tijd.",
    "timed out": "De server antwoordt niet op tijd.",
    "unreachable": "De server is over het netwerk niet te bereiken.",
    "ssl": "De beveiligde verbinding (SSL) lukt niet.",
    "certificate": "De beveiligde verbinding (SSL) lukt niet.",
    "invalid": f"Een waarde in het adres kan niet. {SHAPE}",
}


def unreachable(error: psycopg.Error) -> str:
    """Why there is no connection; nothing of the address."""
    if error.sqlstate in BY_CODE:
        return BY_CODE[error.sqlstate]
    said = str(error).lower()
    return next((zin for words, zin in BY_WORDS.items() if words in said), OWN_WORDS)
