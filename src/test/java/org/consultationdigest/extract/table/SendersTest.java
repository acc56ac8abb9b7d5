package org.consultationdigest.extract.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Cells that name who sent a comment. */
class SendersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ministry of Health",
                "Regional Farmers Union",
                "Sở Tài nguyên và Môi trường tỉnh A",
                "Công ty cổ phần B",
                "Mairie de C",
                "Cámara de Comercio",
                "Mr Example",
                "Ông Ví Dụ",
                "A. Example",
                "Example, A."
            })
    void knowsABodyByItsKindAndAPersonByTheFormOfAddress(String cell) {
        assertThat(Senders.isSender(cell)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The ministry should explain the figure in table 4.",
                "please ask the ministry",
                "Section 4.2",
                "Accepted",
                "Ministry of the very long name that goes on and on until nobody would call it a name any more"
            })
    void takesNoSentenceNoPlaceAndNoLongTextForASender(String cell) {
        assertThat(Senders.isSender(cell)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ban Quản lý Dự án đại lộ Đông Tây và Môi trường nước thành phố",
                "Department of Rural Development and Land Use Planning of the Northern Provinces",
                "Direction départementale des territoires et de la mer"
            })
    void knowsALongNameOfABody(String cell) {
        assertThat(Senders.isBody(cell)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ban soạn thảo cần làm rõ nguồn của số liệu này.",
                "Department heads were not asked before the draft was written.",
                "đề nghị Bộ Y tế bổ sung"
            })
    void takesNoSentenceForTheNameOfABody(String cell) {
        assertThat(Senders.isBody(cell)).isFalse();
    }
}
