package org.aims4j.model.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.aims4j.standard.Catalogue;
import org.aims4j.standard.DocumentedInformationItem;
import org.junit.jupiter.api.Test;

class DocumentKindWordsTest {
    @Test
    void scope_description_policy_and_objectives_present_the_whole() {
        assertThat(Arrays.stream(DocumentKind.values()).filter(DocumentKind::presentsWhole))
                .containsExactly(
                        DocumentKind.SCOPE,
                        DocumentKind.AIMS_DESCRIPTION,
                        DocumentKind.AI_POLICY,
                        DocumentKind.AI_OBJECTIVES);
    }

    @Test
    void mandatory_documents_are_what_the_catalogue_calls_for_by_name_to_be_kept_current() {
        assertThat(Arrays.stream(DocumentKind.values()).filter(DocumentKind::isMandatoryDocument))
                .containsExactlyElementsOf(Arrays.stream(DocumentKind.values())
                        .filter(kind -> Catalogue.iso42001().documentedInformation().stream()
                                .filter(item -> item.type() == DocumentedInformationItem.Type.DOCUMENT)
                                .anyMatch(kind::isCalledForBy))
                        .toList());
    }

    @Test
    void all_mandatory_documents_but_two_are_central() {
        assertThat(Arrays.stream(DocumentKind.values())
                        .filter(DocumentKind::isMandatoryDocument)
                        .filter(kind -> !kind.isCentral()))
                .containsExactly(DocumentKind.AIMS_DESCRIPTION, DocumentKind.NECESSARY_CONTROLS);
    }

    @Test
    void what_is_central_is_a_mandatory_document() {
        assertThat(Arrays.stream(DocumentKind.values()).filter(DocumentKind::isCentral))
                .hasSize(7)
                .allMatch(DocumentKind::isMandatoryDocument);
    }
}
