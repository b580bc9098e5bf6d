package tiktokshop

import tiktokshop.json.JsonObject
import tiktokshop.json.JsonValue
import tiktokshop.json.JsonView

/** One item of a batch that failed although the call succeeded. */
public class ItemError internal constructor(raw: JsonObject) : JsonView(raw) {
    /** The platform's code. */
    public val code: Long? get() = integer("code")

    /** What the platform says. */
    public val message: String get() = text("message").orEmpty()

    /** Which item it is: the id of the product, SKU or package, if the failure names it. */
    public val id: String? get() = text("id")

    /** Why it failed, if the platform says more than in [message]. */
    public val reasons: List<ItemReason> get() = views("reasons", ::ItemReason)

    /** The whole entry as the platform sent it. */
    public val item: JsonValue by lazy(LazyThreadSafetyMode.PUBLICATION) { JsonValue.parse(text("raw") ?: "null") }

    /** All of it in one line. */
    override fun toString(): String = text("text") ?: message
}

/** The failure of an item, as the core tells it. */
internal fun itemErrorOf(raw: JsonObject): ItemError = ItemError(raw)

/** One reason why an item failed. */
public class ItemReason internal constructor(raw: JsonObject) : JsonView(raw) {
    /** The platform's code. */
    public val code: Long? get() = integer("code")

    /** What the platform says. */
    public val message: String get() = text("message").orEmpty()

    override fun toString(): String = message
}
