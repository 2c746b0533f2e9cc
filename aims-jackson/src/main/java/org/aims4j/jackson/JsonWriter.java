package org.aims4j.jackson;

import java.math.BigDecimal;
import tools.jackson.core.JsonGenerator;

/** Writes to a Jackson generator: JSON, or whatever a host has Jackson write. */
final class JsonWriter implements DocumentWriter {
    private final JsonGenerator out;

    JsonWriter(JsonGenerator out) {
        this.out = out;
    }

    @Override
    public void startObject() {
        out.writeStartObject();
    }

    @Override
    public void endObject() {
        out.writeEndObject();
    }

    @Override
    public void startList() {
        out.writeStartArray();
    }

    @Override
    public void endList() {
        out.writeEndArray();
    }

    @Override
    public void name(String name) {
        out.writeName(name);
    }

    @Override
    public void text(String text) {
        out.writeString(text);
    }

    @Override
    public void word(String word) {
        out.writeString(word);
    }

    @Override
    public void flag(boolean flag) {
        out.writeBoolean(flag);
    }

    @Override
    public void number(int number) {
        out.writeNumber(number);
    }

    @Override
    public void number(BigDecimal number) {
        out.writeNumber(number);
    }

    @Override
    public void nothing() {
        out.writeNull();
    }
}
