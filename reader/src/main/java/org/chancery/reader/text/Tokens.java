package org.chancery.reader.text;

import java.util.Arrays;

/** The tokens of a text as growing columns: offsets, folded word, its number, shape, numeric value. */
final class Tokens {
    private int size;
    private int[] start;
    private int[] end;
    private int[] id;
    private int[] number;
    private String[] word;
    private Shape[] shape;

    Tokens(int expected) {
        start = new int[expected];
        end = new int[expected];
        id = new int[expected];
        number = new int[expected];
        word = new String[expected];
        shape = new Shape[expected];
    }

    void add(int from, int to, String folded, int vocabularyId, Shape looks, int value) {
        if (size == start.length) {
            int more = size + (size >> 1) + 16;
            start = Arrays.copyOf(start, more);
            end = Arrays.copyOf(end, more);
            id = Arrays.copyOf(id, more);
            number = Arrays.copyOf(number, more);
            word = Arrays.copyOf(word, more);
            shape = Arrays.copyOf(shape, more);
        }
        start[size] = from;
        end[size] = to;
        word[size] = folded;
        id[size] = vocabularyId;
        shape[size] = looks;
        number[size] = value;
        size++;
    }

    int size() {
        return size;
    }

    int start(int token) {
        return start[token];
    }

    int end(int token) {
        return end[token];
    }

    int id(int token) {
        return id[token];
    }

    int number(int token) {
        return number[token];
    }

    String word(int token) {
        return word[token];
    }

    Shape shape(int token) {
        return shape[token];
    }

    boolean isMark(int token, char mark) {
        return shape[token] == Shape.MARK && word[token].charAt(0) == mark;
    }
}
