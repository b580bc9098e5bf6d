package tiktokshop.json

import kotlin.time.Instant
import tiktokshop.TikTokShopException
import tiktokshop.decodeFailure

/** Makes a view of an object; the constructors of views are readers. */
public fun interface Reader<out T> {
    /** The view of this object. */
    public fun read(raw: JsonObject): T
}

/**
 * An object of the API: a read-only view of the JSON that was sent. Properties read it when they are asked for. A missing value
 * is null, a missing list is empty, and what this version does not know is in [raw]: `order.raw["new_field"]`.
 *
 * Views of your own extend it: `class Order(raw: JsonObject) : JsonView(raw) { val note get() = text("note") }`.
 */
public abstract class JsonView(
    /** All that was sent, including fields that have no property. */
    public val raw: JsonObject,
) : java.io.Serializable {
    /** A text; numbers and booleans are read as they were sent, so that no digit of an id is lost. */
    protected fun text(name: String): String? = raw.textOf(name)

    /** A whole number, which may be sent as text. */
    protected fun integer(name: String): Long? = raw.longOf(name)

    /** A number, which may be sent as text. */
    protected fun number(name: String): Double? = when (val value = raw[name]) {
        null, JsonNull -> null
        is JsonNumber -> value.toDouble()
        is JsonText -> if (value.text.isEmpty()) null else value.text.toDoubleOrNull() ?: raw.mismatch(name, "a number", value)
        else -> raw.mismatch(name, "a number", value)
    }

    /** True or false, which may be sent as text. */
    protected fun flag(name: String): Boolean? = raw.flagOf(name)

    /** A time in Unix seconds. The platform sends 0 for none. */
    protected fun time(name: String): Instant? = integer(name)?.takeIf { it != 0L }?.let(Instant::fromEpochSeconds)

    /** JSON of any shape. */
    protected fun json(name: String): JsonValue? = raw[name].takeIf { it != JsonNull }

    /** An object, for a view of it: `child("buyer")?.let(::Buyer)`. */
    protected fun child(name: String): JsonObject? = raw.objectOf(name)

    /** Views of a list of objects, made when they are asked for. */
    protected fun <T> views(name: String, reader: Reader<T>): List<T> = raw.arrayOf(name)?.let { views(it, reader) } ?: emptyList()

    /** A list of texts. */
    protected fun texts(name: String): List<String> = raw.arrayOf(name)?.let(::texts) ?: emptyList()

    /** A list of texts among known ones. */
    protected fun <T> opens(name: String, reader: TextReader<T>): List<T> = raw.arrayOf(name)?.let { opens(it, reader) } ?: emptyList()

    /** A list of whole numbers. */
    protected fun integers(name: String): List<Long> = raw.arrayOf(name)?.let(::integers) ?: emptyList()

    /** A list of numbers. */
    protected fun numbers(name: String): List<Double> = raw.arrayOf(name)?.let(::numbers) ?: emptyList()

    /** A list of true and false. */
    protected fun flags(name: String): List<Boolean> = raw.arrayOf(name)?.let(::flags) ?: emptyList()

    /** A list of anything, lists included. */
    protected fun jsons(name: String): List<JsonValue> = raw.arrayOf(name) ?: emptyList()

    /** A list of lists: `lists("rows") { texts(it) }`. */
    protected fun <T> lists(name: String, read: (JsonArray) -> T): List<T> = raw.arrayOf(name)?.let { lists(it, read) } ?: emptyList()

    /** The views of a list inside of a list. */
    protected fun <T> views(list: JsonArray, reader: Reader<T>): List<T> =
        list.reading("an object") { (it as? JsonObject)?.let(reader::read) }

    /** The texts of a list inside of a list. */
    protected fun texts(list: JsonArray): List<String> = list.reading("a text", ::plainText)

    /** The texts among known ones of a list inside of a list. */
    protected fun <T> opens(list: JsonArray, reader: TextReader<T>): List<T> =
        list.reading("a text") { value -> plainText(value)?.let(reader::read) }

    /** The whole numbers of a list inside of a list. */
    protected fun integers(list: JsonArray): List<Long> = list.reading("a whole number", ::plainLong)

    /** The numbers of a list inside of a list. */
    protected fun numbers(list: JsonArray): List<Double> = list.reading("a number") { plainText(it)?.toDoubleOrNull() }

    /** True and false of a list inside of a list. */
    protected fun flags(list: JsonArray): List<Boolean> = list.reading("true or false") { (it as? JsonBoolean)?.value }

    /** The lists of a list inside of a list. */
    protected fun <T> lists(list: JsonArray, read: (JsonArray) -> T): List<T> =
        list.reading("a list") { (it as? JsonArray)?.let(read) }

    /**
     * Reads it into a class of your own with any library for JSON: `order.decode { Json.decodeFromString<MyOrder>(it) }` with
     * kotlinx.serialization, `order.decode { gson.fromJson(it, MyOrder::class.java) }` with Gson.
     */
    public fun <T> decode(read: (String) -> T): T = read(raw.toString())

    final override fun equals(other: Any?): Boolean = other is JsonView && javaClass == other.javaClass && raw == other.raw

    final override fun hashCode(): Int = raw.hashCode()

    /** The name of the class and the names of the fields, without their values, which may name buyers. */
    override fun toString(): String = "${javaClass.simpleName}(${raw.keys.joinToString()})"
}

/** Makes a value of a text; the constructors of open enums are such readers. */
public fun interface TextReader<out T> {
    /** The value for this text. */
    public fun read(text: String): T
}

/** The items of a list, each read when it is asked for. A null among them is a mistake, like a value of another type. */
private fun <T> JsonArray.reading(wanted: String, read: (JsonValue) -> T?): List<T> {
    val array = this
    return object : AbstractList<T>(), java.util.RandomAccess {
        override val size get() = array.size

        override fun get(index: Int): T = read(array[index]) ?: array.mismatch(index, wanted)
    }
}

private fun plainText(value: JsonValue): String? = when (value) {
    is JsonText -> value.text
    is JsonNumber -> value.text
    is JsonBoolean -> value.value.toString()
    else -> null
}

private fun plainLong(value: JsonValue): Long? = when (value) {
    is JsonNumber -> value.toLongOrNull()
    is JsonText -> value.text.toLongOrNull() ?: wholeOrNull(value.text)
    else -> null
}

internal fun JsonObject.textOf(name: String): String? = when (val value = get(name)) {
    null, JsonNull -> null
    is JsonText -> value.text
    else -> plainText(value) ?: mismatch(name, "a text", value)
}

internal fun JsonObject.longOf(name: String): Long? {
    val value = get(name)
    if (value == null || value == JsonNull || value is JsonText && value.text.isEmpty()) return null
    return plainLong(value) ?: mismatch(name, "a whole number", value)
}

internal fun JsonObject.flagOf(name: String): Boolean? {
    val value = get(name)
    if (value == null || value == JsonNull || value is JsonText && value.text.isEmpty()) return null
    return plainText(value)?.lowercase()?.toBooleanStrictOrNull() ?: mismatch(name, "true or false", value)
}

internal fun JsonObject.objectOf(name: String): JsonObject? = when (val value = get(name)) {
    null, JsonNull -> null
    is JsonObject -> value
    else -> mismatch(name, "an object", value)
}

internal fun JsonObject.arrayOf(name: String): JsonArray? = when (val value = get(name)) {
    null, JsonNull -> null
    is JsonArray -> value
    else -> mismatch(name, "a list", value)
}

private fun JsonObject.mismatch(name: String, wanted: String, found: JsonValue): Nothing =
    throw wrongType(pathOf(this).let { if (it.isEmpty()) name else "$it.$name" }, wanted, found)

private fun JsonArray.mismatch(index: Int, wanted: String): Nothing =
    throw wrongType("${pathOf(this)}[$index]", wanted, this[index])

private fun wrongType(path: String, wanted: String, found: JsonValue): TikTokShopException = decodeFailure(
    "The field `$path` should be $wanted, but it is ${kindOf(found)}. What was sent is in `raw`.",
)

/** `orders[3].line_items`: where a value is in the tree that it was read with. */
private fun pathOf(value: JsonValue): String {
    val parts = generateSequence(value) { it.parent }.zipWithNext { inner, outer -> placeOf(inner, outer) }
    return parts.toList().asReversed().joinToString("").removePrefix(".")
}

private fun placeOf(inner: JsonValue, outer: JsonValue): String = when (outer) {
    is JsonObject -> "." + outer.entries.first { it.value === inner }.key
    is JsonArray -> "[${outer.indexOfFirst { it === inner }}]"
    else -> ""
}

private fun kindOf(value: JsonValue): String = when (value) {
    is JsonObject -> "an object"
    is JsonArray -> "a list"
    is JsonText -> "a text"
    is JsonNumber -> "a number"
    is JsonBoolean -> "true or false"
    JsonNull -> "null"
}
