"""On which paragraph each transition rests. Wording is ours."""

from domain.source import Bron, eigen_lezing, h2023

BRONNEN: dict[str, Bron] = {
    "aanvraag_ingediend": h2023(
        "6.2.6", "Een aanvraag kan als er geen wachttijd of uitsluiting loopt."
    ),
    "aspirant_toegekend": h2023(
        "Bijlage 1", "Het Aspirant-Keurmerk volgt op een aanvraag in behandeling."
    ),
    "aanvraag_afgewezen": h2023(
        "6.2.5", "Alleen een aanvraag in behandeling kan worden afgewezen."
    ),
    "aanvraag_ingetrokken": eigen_lezing("E36", "De aanvrager kan een lopende aanvraag intrekken."),
    "aanvraag_niet_in_behandeling_genomen": h2023(
        "6.2.6", "Een te vroege aanvraag wordt niet in behandeling genomen, wel bewaard."
    ),
    "meetperiode_gestart": h2023("1.3", "Een (aspirant-)houder heeft Meetperiodes."),
    "meetperiode_afgesloten": h2023("1.3", "Een Meetperiode duurt twaalf maanden."),
    "managementverklaring_afgegeven": h2023(
        "1.2.3", "Het Management geeft elk jaar een Managementverklaring."
    ),
    "strijdigheid_gemeld": h2023("Bijlage 6", "Strijd met de Managementverklaring wordt gemeld."),
    "re_audit_verzocht": h2023(
        "5.1.1", "Bij ontbrekende of onjuiste gegevens kan de Auditor een re-audit vragen."
    ),
    "re_audit_uitgevoerd": h2023("5.1.1", "Een re-audit is er binnen twee maanden."),
    "re_audit_verstreken": h2023(
        "5.1.1", "Zonder re-audit kan het keurmerk niet worden beoordeeld."
    ),
    "keurmerk_toegekend": h2023(
        "6.1.1", "Toekenning volgt op het Aspirant-Keurmerk, niet tijdens een Schorsing."
    ),
    "aspirant_verlengd": h2023("6.1.1", "Het Aspirant-Keurmerk kan één keer worden verlengd."),
    "keurmerk_niet_toegekend": h2023("6.1.2", "Niet-toekenning kan alleen bij een aspirant."),
    "keurmerk_voortgezet": h2023(
        "6.2", "De jaarlijkse beoordeling geldt voor een houder die niet is geschorst."
    ),
    "compensatie_toegepast": h2023(
        "6.2.1", "Compensatie is er voor houders, niet voor aspiranten."
    ),
    "vrijstelling_voorlopig_toegekend": h2023(
        "5.1.1", "Vrijstelling van de resultatenaudit is er voor houders."
    ),
    "vrijstelling_definitief_toegekend": h2023(
        "5.1.1", "Vrijstelling van de resultatenaudit is er voor houders."
    ),
    "vrijstelling_geweigerd": h2023(
        "5.1.1", "Weigeren kan bij een houder, ook tijdens een Schorsing."
    ),
    "vrijstelling_vervallen": h2023("5.1.1", "Een voorlopige vrijstelling kan vervallen."),
    "waarschuwing_gegeven": h2023("6.2.2", "Een Waarschuwing is er voor (aspirant-)houders."),
    "waarschuwing_hersteld": h2023("6.2.2", "Herstel hoort bij een lopende Waarschuwing."),
    "waarschuwingstermijn_verstreken": h2023(
        "6.2.2", "De hersteltermijn hoort bij een lopende Waarschuwing."
    ),
    "geschorst_voor_onderzoek": h2023(
        "6.2.3", "Schorsen kan bij een (aspirant-)houder; een sanctie blijft dan gelden."
    ),
    "schorsing_verlengd": h2023(
        "6.2.3", "Alleen een Schorsing voor onderzoek kan worden verlengd."
    ),
    "hoorgelegenheid_geboden": h2023("6.2.3", "Vóór een sanctie kan de houder worden gehoord."),
    "zienswijze_ontvangen": h2023("6.2.3", "De houder kan zijn visie schriftelijk geven."),
    "hoorgelegenheid_niet_gebruikt": h2023(
        "6.2.3", "De houder hoeft de gelegenheid niet te gebruiken."
    ),
    "geschorst_als_sanctie": h2023(
        "6.2.3", "Een sanctie kan bij een (aspirant-)houder, ook na een Schorsing voor onderzoek."
    ),
    "schorsing_opgeheven": h2023("6.2.6", "Opheffen kan alleen tijdens een Schorsing."),
    "schorsingstermijn_verstreken": h2023(
        "6.2.3", "Een Schorsing duurt ten hoogste negen maanden."
    ),
    "plan_van_aanpak_ingediend": h2023(
        "6.2.6", "Een plan van aanpak hoort bij niet-toekenning, Schorsing of een nieuwe aanvraag."
    ),
    "plan_van_aanpak_goedgekeurd": h2023("6.2.6", "Blik op Werk beoordeelt het plan van aanpak."),
    "plan_van_aanpak_afgekeurd": h2023("6.2.6", "Blik op Werk beoordeelt het plan van aanpak."),
    "plan_van_aanpak_geimplementeerd": h2023("6.2.6", "Een goedgekeurd plan wordt ingevoerd."),
    "plan_van_aanpak_niet_nageleefd": h2023("6.2.6", "Een goedgekeurd plan moet worden nageleefd."),
    "ingetrokken_voor_bepaalde_tijd": h2023(
        "6.2.4", "Intrekken kan bij een (aspirant-)houder, ook tijdens een Schorsing."
    ),
    "ingetrokken_voor_onbepaalde_tijd": h2023(
        "6.2.4", "Intrekken kan bij een (aspirant-)houder, ook tijdens een Schorsing."
    ),
    "intrekkingstermijn_verstreken": eigen_lezing(
        "A-47", "Na de termijn herleeft niets; een nieuwe aanvraag kan dan."
    ),
    "overeenkomst_ontbonden": h2023(
        "6.2.5", "Ontbinden kan na afwijzing, niet-toekenning of Intrekking."
    ),
    "overeenkomst_opgezegd": eigen_lezing(
        "E35", "De regels voor opzegging (Bijlagen 2 en 3) staan niet in het systeem."
    ),
    "besluit_herroepen": eigen_lezing(
        "A-63", "Een besluit kan worden herroepen door de rechter of uit eigen beweging."
    ),
    "toestemming_verleend": h2023("6.2.6", "Toestemming hoort bij een lopend (Aspirant-)Keurmerk."),
    "toestemming_geweigerd": h2023(
        "6.2.6", "Toestemming hoort bij een lopend (Aspirant-)Keurmerk."
    ),
}
