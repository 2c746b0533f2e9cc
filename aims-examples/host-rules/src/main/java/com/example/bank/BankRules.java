package com.example.bank;

import java.util.List;
import org.aims4j.rules.RuleSet;

/** The rules of the bank about model risk. */
public final class BankRules implements RuleSet {
    @Override
    public String name() {
        return "bank";
    }

    @Override
    public String version() {
        return "2026.1";
    }

    @Override
    public String module() {
        return "org.aims4j/aims-host-rules";
    }

    @Override
    public String statements() {
        return "com.example.bank.statements";
    }

    @Override
    public List<OwnItem> items() {
        return List.of(
                new OwnItem("BANK-1", "Named owner of model risk"),
                new OwnItem("BANK-2", "Independent review before use"));
    }
}
