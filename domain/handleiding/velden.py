"""The figures a holder reports, by a lasting name; their printed numbers differ per edition."""

from collections.abc import Mapping
from enum import StrEnum
from typing import TypeAlias


class Veld(StrEnum):
    """A figure of one Dienst; the value is the name of the attribute that holds it."""

    AFGEROND_OF_BEEINDIGD = "afgerond_of_beeindigd"
    MET_PRESTATIEAFSPRAAK = "met_prestatieafspraak"
    SUCCESVOL = "succesvol"
    SUCCESVOL_MET_PRESTATIEAFSPRAAK = "succesvol_met_prestatieafspraak"
    HAD_SUCCESVOL_MOETEN_ZIJN = "had_succesvol_moeten_zijn"
    WERK_GEVONDEN = "werk_gevonden"
    PRESTATIEAFSPRAKEN_NOGMAALS = "prestatieafspraken_nogmaals"
    TVO_AFNEMERS = "tvo_afnemers"
    TVO_OPDRACHTGEVERS = "tvo_opdrachtgevers"
    OMZET = "omzet"
    GARANTIE_WVP = "garantie_wvp"
    PRODUCTEN_BESCHREVEN = "producten_beschreven"
    PROCES_BESCHREVEN = "proces_beschreven"
    VISIE_OPENBAAR = "visie_openbaar"
    FUNCTIEPROFIELEN = "functieprofielen"
    NIET_HERLEIDBAAR = "niet_herleidbaar"
    RECHTEN_GEMELD = "rechten_gemeld"
    MEETBARE_AFSPRAKEN = "meetbare_afspraken"
    KOSTEN_PER_INTERVENTIE = "kosten_per_interventie"
    PRIJS_PER_INTERVENTIE = "prijs_per_interventie"
    SEQF_DATUM = "seqf_datum"
    ASSESSORAFSPRAAK = "assessorafspraak"
    # Asked next to the printed fields: without them a norm cannot be computed.
    AFGEROND = "afgerond"
    VERSCHILLENDE_PERSONEN = "verschillende_personen"
    NAGEKOMEN = "nagekomen"
    MET_ERKENDE_JOBCOACH = "met_erkende_jobcoach"
    CONTRACTEN = "contracten"
    MET_MEETBARE_AFSPRAAK = "met_meetbare_afspraak"
    INTERVENTIES = "interventies"
    TRAJECTEN = "trajecten"
    MET_OPGELEIDE_MEDEWERKER = "met_opgeleide_medewerker"


class Organisatieveld(StrEnum):
    """A figure of the whole organisation; the value is the name of its attribute."""

    AFGERONDE_TRAJECTEN = "afgeronde_trajecten"
    TRANSPARANTE_TRAJECTEN = "transparante_trajecten"
    GEKWALIFICEERD_EIGEN = "gekwalificeerd_eigen"
    PERSONEEL_EIGEN = "personeel_eigen"
    GEKWALIFICEERD_INGEHUURD = "gekwalificeerd_ingehuurd"
    PERSONEEL_INGEHUURD = "personeel_ingehuurd"
    PERSONEN_TOTAAL = "personen_totaal"  # asked next to the printed fields


Invoerveld: TypeAlias = Veld | Organisatieveld
OMSCHRIJVING: Mapping[Invoerveld, str] = {
    Veld.AFGEROND_OF_BEEINDIGD: "afgeronde of beëindigde Trajecten",
    Veld.MET_PRESTATIEAFSPRAAK: "Trajecten met een Prestatieafspraak",
    Veld.SUCCESVOL: "succesvolle Trajecten",
    Veld.SUCCESVOL_MET_PRESTATIEAFSPRAAK: "succesvolle Trajecten met een Prestatieafspraak",
    Veld.HAD_SUCCESVOL_MOETEN_ZIJN: "Trajecten die succesvol hadden moeten zijn",
    Veld.WERK_GEVONDEN: "succesvolle Trajecten waarna iemand werk vond",
    Veld.PRESTATIEAFSPRAKEN_NOGMAALS: "Trajecten met een Prestatieafspraak (tweede keer gevraagd)",
    Veld.TVO_AFNEMERS: "aangemelde deelnemers voor het Tevredenheidsonderzoek",
    Veld.TVO_OPDRACHTGEVERS: "aangemelde Opdrachtgevers voor het Tevredenheidsonderzoek",
    Veld.OMZET: "omzet in euro",
    Veld.GARANTIE_WVP: "garantie dat het advies volstaat voor de Wet verbetering poortwachter",
    Veld.PRODUCTEN_BESCHREVEN: "bevestiging dat elk product beschreven en onderbouwd is",
    Veld.PROCES_BESCHREVEN: (
        "bevestiging dat van elk product is beschreven hoe het wordt voorbereid, uitgevoerd en "
        "geëvalueerd en hoe Management en OR meedoen"
    ),
    Veld.VISIE_OPENBAAR: "bevestiging dat de visie openbaar is",
    Veld.FUNCTIEPROFIELEN: "bevestiging dat medewerkers aan hun functieprofiel voldoen",
    Veld.NIET_HERLEIDBAAR: "bevestiging dat uitslagen van een persoon bij die persoon blijven",
    Veld.RECHTEN_GEMELD: "bevestiging dat deelnemers hun rechten en plichten kennen",
    Veld.MEETBARE_AFSPRAKEN: "bevestiging dat genoeg contracten een meetbare afspraak bevatten",
    Veld.KOSTEN_PER_INTERVENTIE: "gemiddelde kosten per interventie per Werknemer",
    Veld.PRIJS_PER_INTERVENTIE: "gemiddelde prijs per interventie per Werknemer",
    Veld.SEQF_DATUM: "datum van het SEQF self-assessment",
    Veld.ASSESSORAFSPRAAK: "afspraak met de Auditor of assessor",
    Veld.AFGEROND: "afgeronde Trajecten, zonder de beëindigde en de lopende",
    Veld.VERSCHILLENDE_PERSONEN: "verschillende personen in de afgeronde Trajecten",
    Veld.NAGEKOMEN: "Trajecten die na de sluiting van de vorige Portal eindigden",
    Veld.MET_ERKENDE_JOBCOACH: "afgeronde Trajecten met een erkend opgeleide jobcoach",
    Veld.CONTRACTEN: "contracten",
    Veld.MET_MEETBARE_AFSPRAAK: "contracten met een concrete meetbare afspraak",
    Veld.INTERVENTIES: "interventies",
    Veld.TRAJECTEN: "aangeboden Trajecten",
    Veld.MET_OPGELEIDE_MEDEWERKER: "Trajecten met een medewerker die de koepel heeft opgeleid",
    Organisatieveld.AFGERONDE_TRAJECTEN: "afgeronde Trajecten van alle Diensten",
    Organisatieveld.TRANSPARANTE_TRAJECTEN: "Trajecten met vooraf bekende inspanning en doel",
    Organisatieveld.GEKWALIFICEERD_EIGEN: "passend gekwalificeerde eigen medewerkers",
    Organisatieveld.PERSONEEL_EIGEN: "eigen medewerkers met klantcontact",
    Organisatieveld.GEKWALIFICEERD_INGEHUURD: "passend gekwalificeerde ingehuurde medewerkers",
    Organisatieveld.PERSONEEL_INGEHUURD: "ingehuurde medewerkers met klantcontact",
    Organisatieveld.PERSONEN_TOTAAL: "verschillende personen over alle Diensten",
}
