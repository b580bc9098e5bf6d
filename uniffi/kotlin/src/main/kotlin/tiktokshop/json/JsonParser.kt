package tiktokshop.json

import kotlin.text.Charsets.ISO_8859_1

private const val DEEPEST = 512
private const val QUOTE = '"'.code
private const val BACKSLASH = '\\'.code
private const val NAMES = 256

/** Reads UTF-8 bytes from [at] up to [end] into a tree, without making one text of them first. */
internal class JsonParser(private val bytes: ByteArray, private var at: Int, private val end: Int) {
    private var depth = 0

    /** Names of fields that were read before, by hash: responses repeat them in every item. */
    private val names = arrayOfNulls<String>(NAMES)

    fun parse(): JsonValue {
        val value = value()
        skipSpace()
        return if (at == end) value else fail("there is more after the end")
    }

    private fun value(): JsonValue {
        skipSpace()
        return when (peek()) {
            '{'.code -> nested { jsonObject() }
            '['.code -> nested { jsonArray() }
            QUOTE -> JsonText(text())
            't'.code -> word("true", JsonBoolean.TRUE)
            'f'.code -> word("false", JsonBoolean.FALSE)
            'n'.code -> word("null", JsonNull)
            else -> number()
        }
    }

    private inline fun nested(read: () -> JsonValue): JsonValue {
        if (++depth > DEEPEST) fail("it is nested more than $DEEPEST levels deep")
        at++
        return read().also { depth-- }
    }

    private fun jsonObject(): JsonObject {
        val fields = FieldsBuilder()
        if (closes('}')) return JsonObject.EMPTY
        do {
            skipSpace()
            if (peek() != QUOTE) fail("a field's name is missing")
            val name = name()
            skipSpace()
            if (!takes(':')) fail("`:` is missing")
            fields.put(name, value())
        } while (continues('}'))
        return JsonObject(fields.build()).also(fields::adopt)
    }

    private fun jsonArray(): JsonArray {
        val items = ArrayList<JsonValue>()
        if (closes(']')) return JsonArray(items)
        do items.add(value()) while (continues(']'))
        val array = JsonArray(items)
        for (item in items) adopt(item, array)
        return array
    }

    private fun closes(mark: Char): Boolean {
        skipSpace()
        return takes(mark)
    }

    /** Whether a comma follows; else the closing mark must. */
    private fun continues(mark: Char): Boolean {
        skipSpace()
        if (takes(',')) return true
        return if (takes(mark)) false else fail("`,` or `$mark` is missing")
    }

    /** The name of a field; one that was read before is the same object. */
    private fun name(): String {
        val start = at + 1
        var hash = 0
        var here = start
        while (here < end) {
            val byte = bytes[here].toInt()
            if (byte == QUOTE) break
            if (byte == BACKSLASH || byte < ' '.code) return text()
            hash = hash * 31 + byte
            here++
        }
        if (here == end) fail("a text does not end")
        val slot = (hash xor (hash ushr 8)) and (NAMES - 1)
        val known = names[slot]
        at = here + 1
        if (known != null && known.length == here - start && isAt(start, known)) return known
        return ascii(start, here).also { names[slot] = it }
    }

    private fun isAt(start: Int, name: String): Boolean {
        for (offset in name.indices) if (bytes[start + offset].toInt() != name[offset].code) return false
        return true
    }

    private fun text(): String {
        val start = ++at
        var isAscii = true
        while (at < end) {
            val byte = bytes[at].toInt()
            when {
                byte == QUOTE -> return if (isAscii) ascii(start, at++) else utf8(start, at++)
                byte == BACKSLASH -> return escaped(start)
                byte in 0 until ' '.code -> fail("a text contains a control character")
                byte < 0 -> isAscii = false
            }
            at++
        }
        fail("a text does not end")
    }

    private fun ascii(from: Int, until: Int) = String(bytes, from, until - from, ISO_8859_1)

    private fun utf8(from: Int, until: Int) = String(bytes, from, until - from, Charsets.UTF_8)

    /** A text with backslashes, piece by piece. */
    private fun escaped(start: Int): String {
        val out = StringBuilder()
        var from = start
        while (at < end) {
            val byte = bytes[at].toInt()
            if (byte in 0 until ' '.code) fail("a text contains a control character")
            if (byte == QUOTE) return whole(out.append(utf8(from, at++)))
            if (byte == BACKSLASH) {
                out.append(utf8(from, at++)).append(escape())
                from = at
            } else {
                at++
            }
        }
        fail("a text does not end")
    }

    private fun escape(): Char = when (val mark = if (at < end) bytes[at++].toInt().toChar() else fail("a text does not end")) {
        '"', '\\', '/' -> mark
        'b' -> '\b'
        'f' -> '\u000c'
        'n' -> '\n'
        'r' -> '\r'
        't' -> '\t'
        'u' -> hexadecimal()
        else -> fail("`\\$mark` is not an escape")
    }

    private fun hexadecimal(): Char {
        if (at + 4 > end) fail("a text does not end")
        var code = 0
        repeat(4) {
            val digit = Character.digit(bytes[at++].toInt(), 16)
            if (digit < 0) fail("`\\u` is not followed by four hexadecimal digits")
            code = code * 16 + digit
        }
        return code.toChar()
    }

    private fun number(): JsonNumber {
        val start = at
        takes('-')
        if (!takes('0')) digits()
        if (takes('.')) digits()
        if (takes('e') || takes('E')) {
            takes('+') || takes('-')
            digits()
        }
        return JsonNumber(ascii(start, at))
    }

    private fun digits() {
        val start = at
        while (at < end && bytes[at] in '0'.code..'9'.code) at++
        if (at == start) fail("a value is missing")
    }

    private fun word(word: String, value: JsonValue): JsonValue {
        if (at + word.length > end || !isAt(at, word)) fail("a value is missing")
        at += word.length
        return value
    }

    private fun takes(mark: Char): Boolean {
        if (at >= end || bytes[at].toInt() != mark.code) return false
        at++
        return true
    }

    private fun peek(): Int = if (at < end) bytes[at].toInt() else fail("it ends too early")

    private fun skipSpace() {
        while (at < end) {
            val byte = bytes[at].toInt()
            if (byte != ' '.code && byte != '\n'.code && byte != '\r'.code && byte != '\t'.code) return
            at++
        }
    }

    private fun fail(problem: String): Nothing = throw JsonException("The text is not JSON: $problem (at byte $at).")
}

/** Halves of surrogate pairs are not characters: they become U+FFFD. */
private fun whole(text: StringBuilder): String {
    var at = 0
    while (at < text.length) {
        val isPair = text[at].isHighSurrogate() && at + 1 < text.length && text[at + 1].isLowSurrogate()
        if (isPair) at++ else if (text[at].isSurrogate()) text.setCharAt(at, '\uFFFD')
        at++
    }
    return text.toString()
}

/** Only objects and lists know where they are: a view names its own object and the field in it. */
internal fun adopt(value: JsonValue, parent: JsonValue) {
    if (value is JsonObject || value is JsonArray) value.parent = parent
}
