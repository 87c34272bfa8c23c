"""How a sentence names what the programs know by a key or by an id of ours."""

from collections.abc import Mapping

from domain.normen.organisatie import Certificaatsoort, Rechtsvorm

RECHTSVORMEN: Mapping[Rechtsvorm, str] = {
    Rechtsvorm.EENMANSZAAK: "eenmanszaak",
    Rechtsvorm.VOF: "vennootschap onder firma",
    Rechtsvorm.MAATSCHAP: "maatschap",
    Rechtsvorm.CV: "commanditaire vennootschap",
    Rechtsvorm.BV: "besloten vennootschap",
    Rechtsvorm.NV: "naamloze vennootschap",
    Rechtsvorm.STICHTING: "stichting",
    Rechtsvorm.VERENIGING: "vereniging",
    Rechtsvorm.COOPERATIE: "coöperatie",
    Rechtsvorm.ONDERLINGE: "onderlinge waarborgmaatschappij",
    Rechtsvorm.KERKGENOOTSCHAP: "kerkgenootschap",
    Rechtsvorm.PUBLIEKRECHTELIJK: "publiekrechtelijke rechtspersoon",
    Rechtsvorm.VERENIGING_VAN_EIGENAREN: "vereniging van eigenaren",
    Rechtsvorm.HISTORISCH: "historische rechtspersoon",
    Rechtsvorm.BUITENLANDS: "buitenlandse rechtsvorm",
}
CERTIFICATEN: Mapping[Certificaatsoort, str] = {
    Certificaatsoort.INBURGEREN: "Keurmerk Inburgeren",
    Certificaatsoort.CEDEO: "CEDEO-erkenning",
    Certificaatsoort.WCA: "WCA",
    Certificaatsoort.ISO_9000: "ISO 9000",
    Certificaatsoort.HKZ: "HKZ",
    Certificaatsoort.NLQF: "NLQF",
    Certificaatsoort.PERSOONSGEBONDEN: "persoonsgebonden certificaat",
}
ZONDER_NUMMER: Mapping[str, str] = {  # what the Handleiding asks without a number of its own
    "R-2.8-b": "opvang bij ziekte en vakantie (2.8)",
    "R-3.1-a": "genoeg Trajecten (3.1)",
    "R-6.2.6-e": "uitsluiting (6.2.6)",
    "R-UBO-c": "eerdere Keurmerkhouder (Bijlage 7A)",
    "R-3.1-b": "cijfers per Dienst (3.1)",
    "R-6.1.1-a": "genoeg Trajecten (6.1.1)",
    "R-5.1.1-l": "checklist (5.1.1)",
    "R-MV-b": "meldplicht (Bijlage 6)",
}


def naam(code: str) -> str:
    """A norm by its printed number, and by words when the book gives it none."""
    return ZONDER_NUMMER.get(code, code)


def norm(code: str) -> str:
    return ZONDER_NUMMER.get(code, f"norm {code}")
