package tiktokshop.json

import java.io.Serializable

/** Up to this many fields are searched one by one, which is faster than hashing. */
private const val FEW = 16

/** Collects the fields of an object. */
internal class FieldsBuilder {
    private var names = arrayOfNulls<String>(8)
    private var values = arrayOfNulls<JsonValue>(8)
    private var size = 0
    private var many: LinkedHashMap<String, JsonValue>? = null

    fun put(name: String, value: JsonValue) {
        many?.let { it[name] = value; return }
        for (at in 0 until size) {
            if (names[at] == name) {
                values[at] = value
                return
            }
        }
        if (size == FEW) return hash(name, value)
        if (size == names.size) {
            names = names.copyOf(FEW)
            values = values.copyOf(FEW)
        }
        names[size] = name
        values[size++] = value
    }

    private fun hash(name: String, value: JsonValue) {
        val all = LinkedHashMap<String, JsonValue>(FEW * 4)
        for (at in 0 until size) all[names[at]!!] = values[at]!!
        all[name] = value
        many = all
    }

    fun build(): Map<String, JsonValue> = many ?: FewFields(names, values, size)

    /** Tells the values which object they are in. */
    fun adopt(parent: JsonObject) {
        many?.values?.forEach { adopt(it, parent) }
        for (at in 0 until size) adopt(values[at]!!, parent)
    }
}

/** A map of a few fields: two arrays, side by side. */
private class FewFields(
    private val names: Array<String?>,
    private val held: Array<JsonValue?>,
    override val size: Int,
) : AbstractMap<String, JsonValue>(), Serializable {
    override fun get(key: String): JsonValue? {
        for (at in 0 until size) if (names[at] == key) return held[at]
        return null
    }

    override fun containsKey(key: String): Boolean = get(key) != null

    override val entries: Set<Map.Entry<String, JsonValue>>
        get() = (0 until size).mapTo(LinkedHashSet()) { java.util.AbstractMap.SimpleImmutableEntry(names[it]!!, held[it]!!) }
}
