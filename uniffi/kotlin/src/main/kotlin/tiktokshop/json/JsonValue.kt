package tiktokshop.json

import java.io.Serializable
import java.math.BigDecimal

/** JSON as it was sent: a read-only tree that keeps the order of fields and all digits of numbers. [toString] writes JSON text. */
public sealed class JsonValue : Serializable {
    /** The object or list that the parser found it in; it tells the path of a mistake. */
    @JvmField
    internal var parent: JsonValue? = null

    final override fun toString(): String = StringBuilder().also { writeJson(this, it) }.toString()

    public companion object {
        /**
         * Reads JSON text.
         *
         * @throws JsonException if it is not JSON
         */
        @JvmStatic
        public fun parse(text: String): JsonValue = text.encodeToByteArray().let { JsonParser(it, 0, it.size).parse() }

        /**
         * Makes JSON of plain values: null, texts, numbers, booleans, maps, iterables, times (as Unix seconds), views, open
         * enums and JSON itself.
         *
         * @throws IllegalArgumentException for anything else
         */
        @JvmStatic
        public fun of(value: Any?): JsonValue = jsonOf(value)
    }
}

/** A JSON object. Of fields with the same name, the last one counts. */
public class JsonObject internal constructor(private val fields: Map<String, JsonValue>) :
    JsonValue(), Map<String, JsonValue> by fields {

    override fun equals(other: Any?): Boolean = other is JsonObject && fields == other.fields

    override fun hashCode(): Int = fields.hashCode()

    public companion object {
        /** The object without fields. */
        @JvmField
        public val EMPTY: JsonObject = JsonObject(emptyMap())

        /** An object of these fields, whose values may be all that [JsonValue.of] takes. */
        @JvmStatic
        public fun of(vararg fields: Pair<String, Any?>): JsonObject =
            JsonObject(fields.associateTo(LinkedHashMap()) { (name, value) -> name to jsonOf(value) })
    }
}

/** A JSON array. */
public class JsonArray internal constructor(private val items: List<JsonValue>) : JsonValue(), List<JsonValue> by items {
    override fun equals(other: Any?): Boolean = other is JsonArray && items == other.items

    override fun hashCode(): Int = items.hashCode()
}

/** A JSON string. */
public class JsonText(public val text: String) : JsonValue() {
    override fun equals(other: Any?): Boolean = other is JsonText && text == other.text

    override fun hashCode(): Int = text.hashCode()
}

/** A JSON number, with the digits that were sent. */
public class JsonNumber internal constructor(public val text: String) : JsonValue() {
    /** The number, if it is whole and fits. */
    public fun toLongOrNull(): Long? = text.toLongOrNull() ?: wholeOrNull(text)

    /** The nearest floating-point number. */
    public fun toDouble(): Double = text.toDouble()

    /** The number with all its digits. */
    public fun toBigDecimal(): BigDecimal = BigDecimal(text)

    override fun equals(other: Any?): Boolean = other is JsonNumber && text == other.text

    override fun hashCode(): Int = text.hashCode()
}

/** `true` or `false`. */
public class JsonBoolean private constructor(public val value: Boolean) : JsonValue() {
    override fun equals(other: Any?): Boolean = other is JsonBoolean && value == other.value

    override fun hashCode(): Int = value.hashCode()

    public companion object {
        /** `true`. */
        @JvmField
        public val TRUE: JsonBoolean = JsonBoolean(true)

        /** `false`. */
        @JvmField
        public val FALSE: JsonBoolean = JsonBoolean(false)
    }
}

/** `null`. */
public object JsonNull : JsonValue() {
    private fun readResolve(): Any = JsonNull
}

/** Text that is not JSON. */
public class JsonException internal constructor(message: String) : IllegalArgumentException(message)

/** `1e3` and `12.0` are whole too; the exponent is limited, so that no huge number is written out. */
internal fun wholeOrNull(text: String): Long? {
    val number = text.toBigDecimalOrNull() ?: return null
    if (number.precision() - number.scale() > LONGEST) return null
    return runCatching { number.longValueExact() }.getOrNull()
}

private const val LONGEST = 19
