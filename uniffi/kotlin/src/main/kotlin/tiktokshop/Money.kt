package tiktokshop

import java.math.BigDecimal
import tiktokshop.json.JsonObject
import tiktokshop.json.JsonView

/** An amount with its currency. */
public class Money(raw: JsonObject) : JsonView(raw) {
    /** An amount to send: `Money("12.50", "USD")`. */
    public constructor(amount: String, currency: String) : this(JsonObject.of("amount" to amount, "currency" to currency))

    /** An amount to send. */
    public constructor(amount: BigDecimal, currency: String) : this(amount.toPlainString(), currency)

    /** The amount as decimal text, with all digits that were sent. */
    public val amount: String? get() = text("amount")

    /** The currency: `USD`. */
    public val currency: String? get() = text("currency")

    /** The amount as a number with all its digits; null if there is none, or if it is not a number. */
    public fun toBigDecimal(): BigDecimal? = amount?.toBigDecimalOrNull()

    override fun toString(): String = "$amount $currency"
}
