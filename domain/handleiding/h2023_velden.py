"""Handleiding 2023: which figures are asked per Dienst, under which printed number."""

from collections.abc import Mapping

from domain.begrippen import Dienst
from domain.handleiding.resultaatvorm import Dienstvelden, Organisatievelden
from domain.handleiding.velden import Organisatieveld, Veld
from domain.source import h2023

V = Veld
VOLUME = (V.AFGEROND, V.VERSCHILLENDE_PERSONEN, V.NAGEKOMEN)

DIENSTVELDEN: Mapping[Dienst, Dienstvelden] = {
    Dienst.SCHOLING: Dienstvelden(
        {
            V.AFGEROND_OF_BEEINDIGD: "2.1.a",
            V.MET_PRESTATIEAFSPRAAK: "2.1.a.2",
            V.SUCCESVOL: "2.1.b",
            V.SUCCESVOL_MET_PRESTATIEAFSPRAAK: "2.1.b.2",
            V.HAD_SUCCESVOL_MOETEN_ZIJN: "2.1.c",
            V.TVO_AFNEMERS: "2.1.d.1",
            V.TVO_OPDRACHTGEVERS: "2.1.d.2",
            V.OMZET: "2.1.e",
        },
        VOLUME,
        h2023("3.4", "Telt Cursisten; gedrukt staat '2.1.a 2' voor 2.1.a.2."),
    ),
    Dienst.BEHANDELING: Dienstvelden(
        {
            V.AFGEROND_OF_BEEINDIGD: "2.2.a",
            V.MET_PRESTATIEAFSPRAAK: "2.2.a.2",
            V.SUCCESVOL: "2.2.b",
            V.SUCCESVOL_MET_PRESTATIEAFSPRAAK: "2.2.b.2",
            V.HAD_SUCCESVOL_MOETEN_ZIJN: "2.2.c",
            V.TVO_AFNEMERS: "2.2.d.1",
            V.TVO_OPDRACHTGEVERS: "2.2.d.2",
            V.OMZET: "2.2.e",
        },
        VOLUME,
        h2023("3.5", "Trajecten voor één persoon."),
    ),
    Dienst.DIAGNOSE: Dienstvelden(
        {
            V.AFGEROND_OF_BEEINDIGD: "2.3.a",
            V.SUCCESVOL: "2.3.b",
            V.OMZET: "2.3.c",
            V.TVO_AFNEMERS: "2.3.d.1",
            V.TVO_OPDRACHTGEVERS: "2.3.d.2",
        },
        VOLUME,
        h2023("3.6", "Hier is c de omzet."),
    ),
    Dienst.ORGANISATIEADVIES: Dienstvelden(
        {
            V.AFGEROND_OF_BEEINDIGD: "2.4.a",
            V.SUCCESVOL: "2.4.b",
            V.OMZET: "2.4.c",
            V.TVO_AFNEMERS: "2.4.d.1",
            V.TVO_OPDRACHTGEVERS: "2.4.d.2",
        },
        VOLUME,
        h2023("3.7", "2.4.d.1 staat er twee keer; de tweede lezen we als 2.4.d.2 (A-17)."),
    ),
    Dienst.JOBCOACHING: Dienstvelden(
        {
            V.AFGEROND_OF_BEEINDIGD: "2.5.a",
            V.SUCCESVOL: "2.5.b",
            V.TVO_AFNEMERS: "2.5.c.1",
            V.TVO_OPDRACHTGEVERS: "2.5.c.2",
            V.OMZET: "2.5.d",
        },
        (*VOLUME, V.MET_ERKENDE_JOBCOACH),
        h2023("3.8", "Voor norm 2.5.2 is geen veld gedrukt (A-18)."),
    ),
    Dienst.VERZUIM: Dienstvelden(
        {
            V.AFGEROND_OF_BEEINDIGD: "2.6.a",
            V.SUCCESVOL: "2.6.b",
            V.TVO_AFNEMERS: "2.6.c.1",
            V.TVO_OPDRACHTGEVERS: "2.6.c.2",
            V.OMZET: "2.6.d",
        },
        VOLUME,
        h2023("3.9", "2.6.a telt ook lopende Trajecten mee."),
    ),
    Dienst.OUTPLACEMENT: Dienstvelden(
        {
            V.AFGEROND_OF_BEEINDIGD: "2.7.a",
            V.MET_PRESTATIEAFSPRAAK: "2.7.a.2",
            V.SUCCESVOL: "2.7.b",
            V.SUCCESVOL_MET_PRESTATIEAFSPRAAK: "2.7.b.2",
            V.HAD_SUCCESVOL_MOETEN_ZIJN: "2.7.c",
            V.OMZET: "2.7.d",
            V.TVO_AFNEMERS: "2.7.e",
            V.TVO_OPDRACHTGEVERS: "2.7.e.2",
        },
        VOLUME,
        h2023("3.10", "Het veld voor Werknemers heet 2.7.e, zonder 1."),
    ),
    Dienst.WERK_NAAR_WERK: Dienstvelden(
        {
            V.AFGEROND_OF_BEEINDIGD: "2.8.a",
            V.MET_PRESTATIEAFSPRAAK: "2.8.a.2",
            V.SUCCESVOL: "2.8.b",
            V.SUCCESVOL_MET_PRESTATIEAFSPRAAK: "2.8.b.2",
            V.HAD_SUCCESVOL_MOETEN_ZIJN: "2.8.c",
            V.OMZET: "2.8.d",
            V.TVO_AFNEMERS: "2.8.e.1",
            V.TVO_OPDRACHTGEVERS: "2.8.e.2",
            V.GARANTIE_WVP: "2.8.f",
        },
        VOLUME,
        h2023("3.11", "2.8.f is ja of nee."),
    ),
    Dienst.GEEN_WERK_NAAR_WERK: Dienstvelden(
        {
            V.AFGEROND_OF_BEEINDIGD: "2.9.a",
            V.MET_PRESTATIEAFSPRAAK: "2.9.a.2",
            V.SUCCESVOL: "2.9.b",
            V.SUCCESVOL_MET_PRESTATIEAFSPRAAK: "2.9.b.2",
            V.HAD_SUCCESVOL_MOETEN_ZIJN: "2.9.c",
            V.WERK_GEVONDEN: "2.9.d",
            V.OMZET: "2.9.e",
            V.TVO_AFNEMERS: "2.9.f.1",
            V.TVO_OPDRACHTGEVERS: "2.9.f.2",
        },
        VOLUME,
        h2023("3.12", "2.9.a.2 lezen we als een deel van 2.9.a."),
    ),
    Dienst.SOCIALE_ACTIVERING: Dienstvelden(
        {
            V.AFGEROND_OF_BEEINDIGD: "2.10.a",
            V.MET_PRESTATIEAFSPRAAK: "2.10.a.2",
            V.SUCCESVOL: "2.10.b",
            V.SUCCESVOL_MET_PRESTATIEAFSPRAAK: "2.10.b.2",
            V.HAD_SUCCESVOL_MOETEN_ZIJN: "2.10.c",
            V.PRESTATIEAFSPRAKEN_NOGMAALS: "2.10.d",
            V.OMZET: "2.10.e",
            V.TVO_AFNEMERS: "2.10.f.1",
            V.TVO_OPDRACHTGEVERS: "2.10.f.2",
        },
        VOLUME,
        h2023("3.13", "2.10.d vraagt hetzelfde als 2.10.a.2 (A-19); a telt lopende mee."),
    ),
    Dienst.DUURZAME_INZETBAARHEID: Dienstvelden(
        {
            V.PRODUCTEN_BESCHREVEN: "2.11.a",
            V.PROCES_BESCHREVEN: "2.11.b",
            V.VISIE_OPENBAAR: "2.11.c",
            V.FUNCTIEPROFIELEN: "2.11.d",
            V.NIET_HERLEIDBAAR: "2.11.e",
            V.RECHTEN_GEMELD: "2.11.f",
            V.MEETBARE_AFSPRAKEN: "2.11.g",
            V.KOSTEN_PER_INTERVENTIE: "2.11.h",
            V.PRIJS_PER_INTERVENTIE: "2.11.i",
            V.OMZET: "2.11.j",
            V.TVO_AFNEMERS: "2.11.k.a",
            V.TVO_OPDRACHTGEVERS: "2.11.k.b",
        },
        (*VOLUME, V.CONTRACTEN, V.MET_MEETBARE_AFSPRAAK, V.INTERVENTIES),
        h2023("3.14", "Gedrukt staat 2.12.j; 2.12.a bestaat niet (A-18, A-21)."),
    ),
    Dienst.SUPPORTED_EMPLOYMENT: Dienstvelden(
        {V.SEQF_DATUM: "2.12.1", V.ASSESSORAFSPRAAK: "2.12.2"},
        (
            *VOLUME,
            V.TRAJECTEN,
            V.MET_OPGELEIDE_MEDEWERKER,
            V.TVO_AFNEMERS,
            V.TVO_OPDRACHTGEVERS,
            V.OMZET,
        ),
        h2023("3.15", "Velden voor aantallen, omzet en onderzoek ontbreken (A-18)."),
    ),
}

ORGANISATIEVELDEN = Organisatievelden(
    {
        Organisatieveld.AFGERONDE_TRAJECTEN: "2.0.1",
        Organisatieveld.TRANSPARANTE_TRAJECTEN: "2.0.2",
        Organisatieveld.GEKWALIFICEERD_EIGEN: "1.6.6.a",
        Organisatieveld.PERSONEEL_EIGEN: "1.6.6.b",
    },
    (Organisatieveld.GEKWALIFICEERD_EIGEN, Organisatieveld.PERSONEEL_EIGEN),
    (
        Organisatieveld.GEKWALIFICEERD_INGEHUURD,
        Organisatieveld.PERSONEEL_INGEHUURD,
        Organisatieveld.PERSONEN_TOTAAL,
    ),
    h2023("3.2, 1.6.6.a, 1.6.6.b", "Ingehuurd personeel staat apart (A-10)."),
)
