package tiktokshop

import java.util.concurrent.atomic.AtomicReference
import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.flow.flow
import tiktokshop.internal.Core
import tiktokshop.internal.Told
import tiktokshop.internal.native
import tiktokshop.internal.textOf
import tiktokshop.internal.toldList
import tiktokshop.json.JsonObject
import tiktokshop.json.Reader

/** The state of a thing that is new, or differs from the one before. */
public class Change<T> internal constructor(told: Told, reader: Reader<T>) {
    /** What changed: `order`, `return`, `product` or `statement`. */
    public val kind: String = told.text("kind").orEmpty()

    /** Its id. */
    public val id: String = told.text("id").orEmpty()

    /** When it changed, in Unix seconds; for a statement, its day. */
    public val updateTime: Long = told.long("update_time") ?: 0

    /** Whether it is deleted. */
    public val isDeleted: Boolean = told.flag("deleted")

    /** Where to continue after this change. Save it together with the change. */
    public val cursor: String = told.text("cursor").orEmpty()

    /** What the platform says of it. */
    public val data: T = reader.read(told.json["data"] as? JsonObject ?: JsonObject.EMPTY)

    override fun toString(): String = "Change($kind $id, updateTime=$updateTime, isDeleted=$isDeleted)"
}

/**
 * Changes, oldest first, until it has caught up. A page is requested when its first change is collected, and nothing is
 * requested ahead. A further collection goes on after the last change that was given.
 */
public class Changes<T> internal constructor(
    private val walk: Flow<List<Change<T>>>,
    private val place: AtomicReference<String?>,
) : Flow<Change<T>> by flow({
        walk.collect { batch ->
            batch.forEach { change ->
                place.set(change.cursor)
                emit(change)
            }
        }
    }) {
    /** Where to continue after the changes so far, also after an exception. Null before the first. */
    public val cursor: String? get() = place.get()

    /** The changes of a page at a time, for those who write many at once: save the `cursor` of the last one with them. */
    public fun batches(): Flow<List<Change<T>>> = flow {
        walk.collect { batch ->
            batch.lastOrNull()?.let { place.set(it.cursor) }
            emit(batch)
        }
    }
}

/** Follows a kind of things from a cursor on. [input] holds all of the core's input but the cursor. */
internal fun <T> Core.changes(kind: String, input: Map<String, Any?>, cursor: String?, reader: Reader<T>): Changes<T> {
    val place = AtomicReference(cursor?.ifEmpty { null })
    val walk = flow {
        shared.refuseClosed()
        native { native.changes(kind, textOf(input + mapOf("cursor" to place.get()))) }.use { changes ->
            while (true) {
                val told = text { changes.startNext(it) } ?: break
                emit(toldList(told).map { Change(it, reader) })
            }
            // Nothing has changed lately, but time has passed.
            changes.cursor()?.let(place::set)
        }
    }
    return Changes(walk, place)
}
