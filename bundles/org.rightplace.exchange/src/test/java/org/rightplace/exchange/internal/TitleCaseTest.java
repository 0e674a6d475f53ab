package org.rightplace.exchange.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitleCaseTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            FLEETWOOD PCN                                | Fleetwood PCN
            GRANGE AND LAKES PCN                         | Grange and Lakes PCN
            LYTHAM ST ANNE'S & ANSDELL (LSA) PCN         | Lytham St Anne's & Ansdell (LSA) PCN
            WYRE RURAL EXTENDED NEIGHBOURHOOD (WREN) PCN | Wyre Rural Extended Neighbourhood (WREN) PCN
            HONITON/OTTERY/SID VALLEY (HOSMS) PCN        | Honiton/Ottery/Sid Valley (HOSMS) PCN
            NEXUS (DEVON) PCN                            | Nexus (Devon) PCN
            WYRE INTEGRATED NETWORK LTD PCN              | Wyre Integrated Network Ltd PCN
            TASC PCN                                     | TASC PCN
            THE COASTAL NETWORK PCN                      | The Coastal Network PCN
            ULVERSTON HEALTH CENTRE (MURRAY)             | Ulverston Health Centre (Murray)
            ST JAMES' MEDICAL CENTRE                     | St James' Medical Centre
            DR THM MACKENZIE & PARTNERS                  | Dr THM Mackenzie & Partners
            DR A HUSSAIN                                 | Dr A Hussain
            DR R BAGHDJIAN SURGERY                       | Dr R Baghdjian Surgery
            DR JEHANGIR (SH)                             | Dr Jehangir (SH)
            DR O'BRIEN & MCKENNA                         | Dr O'Brien & McKenna
            THE OVER-WYRE MED.CTR.                       | The Over-Wyre Med.Ctr.
            STOKE-ON-TRENT SURGERY                       | Stoke-on-Trent Surgery
            ISSA MEDICAL CENTRE - PATEL                  | Issa Medical Centre - Patel
            GREAT ECCLESTON HLTH CTR                     | Great Eccleston Hlth Ctr
            BLACKBURN RD MEDICAL CENTRE                  | Blackburn Rd Medical Centre
            THE VILLAGE SURGERIES CROSTON&ECCLESTON      | The Village Surgeries Croston&Eccleston
            LOCKWOOD GP SURGERY                          | Lockwood GP Surgery
            THE 1ST MEDICAL CENTRE                       | The 1st Medical Centre
            PWE ACCRINGTON VICTORIA                      | PWE Accrington Victoria
            """)
    void writesCapitalsAsAPersonWould(String inFile, String shown) {
        assertThat(TitleCase.of(inFile)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({
        "NHS Blackburn with Darwen CCG",
        "Healthier Lancashire and South Cumbria",
        "Unallocated",
        "eConsult",
        "''"
    })
    void leavesNamesThatSomebodyHasTakenCareOf(String name) {
        assertThat(TitleCase.of(name)).isEqualTo(name);
    }
}
