package org.aims4j.standard.crosswalk;

/** A framework that the crosswalk reaches. */
public enum Framework {
    /** Information security management systems. */
    ISO_27001("ISO/IEC 27001:2022"),
    /** Quality management systems. */
    ISO_9001("ISO 9001:2015"),
    /** The AI risk management framework of the US National Institute of Standards and Technology. */
    NIST_AI_RMF("NIST AI RMF 1.0"),
    /** The artificial intelligence act of the European Union; articles as numbered in 2024. */
    EU_AI_ACT("EU AI Act (Regulation (EU) 2024/1689)"),
    /** Guidance on risk management. */
    ISO_31000("ISO 31000:2018"),
    /** Guidance on AI risk management. */
    ISO_23894("ISO/IEC 23894:2023"),
    /** Guidance on AI system impact assessment. */
    ISO_42005("ISO/IEC 42005:2025");

    private final String title;

    Framework(String title) {
        this.title = title;
    }

    /** The name with its edition, for example {@code ISO/IEC 27001:2022}. */
    public String title() {
        return title;
    }
}
