package org.canyue.text.file;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** A file of plain text in one of the encodings that offices write: UTF-8, UTF-16 with its mark, GB 18030. */
final class PlainTextFile {
    private static final List<Charset> ENCODINGS = List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"));

    private PlainTextFile() {
    }

    /** Empty where the bytes are no text: not decodable, or with control characters other than tabs and line ends. */
    static Optional<String> read(byte[] bytes) {
        if (bytes.length > 1 && (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF
                || bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE)) {
            return decoded(bytes, StandardCharsets.UTF_16);
        }
        return ENCODINGS.stream().flatMap(encoding -> decoded(bytes, encoding).stream()).findFirst();
    }

    private static Optional<String> decoded(byte[] bytes, Charset encoding) {
        try {
            String text = encoding.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return text.chars().noneMatch(PlainTextFile::isControl) ? Optional.of(text) : Optional.empty();
        } catch (CharacterCodingException notText) {
            return Optional.empty();
        }
    }

    private static boolean isControl(int c) {
        return c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f' || c == 0x7F;
    }
}
