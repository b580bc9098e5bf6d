package tiktokshop

/** A text among known ones. The platform adds more, so that any text may arrive: compare with constants, and have an `else`. */
public abstract class OpenEnum(
    /** The text as it is sent. */
    public val value: String,
) : java.io.Serializable {
    final override fun equals(other: Any?): Boolean = other is OpenEnum && javaClass == other.javaClass && value == other.value

    final override fun hashCode(): Int = value.hashCode()

    final override fun toString(): String = value
}
