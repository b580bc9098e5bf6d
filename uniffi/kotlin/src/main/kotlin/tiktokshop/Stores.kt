package tiktokshop

/** Where tokens are kept: one of the built-in stores ([MemoryStore], [SqliteStore], [PostgresStore]), or your own [TokenStore]. */
public sealed interface Store

/** Whose tokens: the app and the seller, creator or partner. */
public class AccountName(public val appKey: String, public val openId: String) {
    override fun equals(other: Any?): Boolean = other is AccountName && appKey == other.appKey && openId == other.openId

    override fun hashCode(): Int = 31 * appKey.hashCode() + openId.hashCode()

    override fun toString(): String = "AccountName(appKey=$appKey, openId=$openId)"
}

/**
 * Your own token store: Redis, a table, the keystore of a phone. [load] and [save] are enough; what else a store can do it says
 * by implementing [TokenIndex], [TokenLock] and [AuthorizationStates], too.
 *
 * The functions suspend and are called on a dispatcher for blocking work. One that takes longer than `tokens { storeTimeout }`
 * (30 s) fails as a [StoreException] that can be retried. Writes of one account are in order: while a [save] hangs, nothing
 * else is written for that account, and other accounts go on. Give the connections of your store a timeout of their own, so
 * that a [save] always comes to an end.
 */
public interface TokenStore : Store {
    /** The saved record of an account; null if there is none. */
    public suspend fun load(account: AccountName): StoredRecord?

    /** Saves a record, [StoredRecord.json] unchanged, in place of an older one of the same account. */
    public suspend fun save(record: StoredRecord)
}

/** A [TokenStore] that can look for accounts. Without it, shops are found only for accounts that this process has seen. */
public interface TokenIndex {
    /** The accounts of an app. */
    public suspend fun list(appKey: String): List<AccountName>

    /** The account that gives access to a shop; null if there is none. */
    public suspend fun findShop(appKey: String, shopId: String): AccountName?

    /** Deletes a record. Returns whether there was one. */
    public suspend fun delete(account: AccountName): Boolean
}

/** A [TokenStore] with locks. Without them, refreshes are in single flight only within this process. */
public interface TokenLock {
    /** Takes a lock, which expires after [ttl] seconds, and returns whether it was free. */
    public suspend fun lock(key: String, ttl: Double, holder: String): Boolean

    /** Releases the lock, unless another holder has it by then. */
    public suspend fun unlock(key: String, holder: String)
}

/** A [TokenStore] that keeps the state of new authorizations. Without it, one must end in the process that began it. */
public interface AuthorizationStates {
    /** Keeps the state of a new authorization for [ttl] seconds. */
    public suspend fun putState(key: String, note: String, ttl: Double)

    /** Returns the note once; null if there is none. */
    public suspend fun takeState(key: String): String?
}

/** A store that is included in the package. */
public sealed class BuiltInStore : Store {
    internal abstract val settings: Map<String, Any?>
}

/** Keeps tokens in memory, until the process ends. */
public class MemoryStore : BuiltInStore() {
    override val settings: Map<String, Any?> get() = mapOf("kind" to "memory")
}

/**
 * Keeps tokens in a SQLite file, which several processes may share. Its folder must exist.
 *
 * @param path the file, which is created if it is missing
 * @param key 32 bytes in base64 or hexadecimal digits, with which tokens are encrypted; without it they are kept in plain text
 * @param oldKeys older keys, used for reading only
 * @param sealExisting encrypts a file that was written without a key. Set it once: otherwise such a file is refused with a key,
 *   because anybody may have put tokens there
 */
public class SqliteStore @JvmOverloads constructor(
    path: String,
    private val key: String? = null,
    private val oldKeys: List<String> = emptyList(),
    private val sealExisting: Boolean = false,
) : BuiltInStore() {
    // The working folder may be another by the time the file is opened.
    private val file = if (path == ":memory:") path else java.io.File(path).absolutePath

    init {
        refuseEmptyKey(key)
    }

    override val settings: Map<String, Any?>
        get() = mapOf("kind" to "sqlite", "path" to file, "key" to key, "old_keys" to oldKeys, "seal_existing" to sealExisting)
}

/**
 * Keeps tokens in a PostgreSQL database, which the processes of many machines may share. The database must exist; its tables are
 * created in the schema `tiktokshop`. Without [key], the key in the variable TIKTOK_STORE_KEY is used.
 *
 * @param url `postgres://user:password@host:5432/database`
 * @param allowUnsealed opens a database without a key, so that tokens are kept there in plain text
 */
public class PostgresStore @JvmOverloads constructor(
    private val url: String,
    private val key: String? = null,
    private val oldKeys: List<String> = emptyList(),
    private val sealExisting: Boolean = false,
    private val allowUnsealed: Boolean = false,
) : BuiltInStore() {
    init {
        if (!Regex("^postgres(ql)?://").containsMatchIn(url)) {
            throw misuse(
                "configuration",
                "the URL of the store does not begin with postgres://",
                "The form is postgres://user:password@host:5432/database.",
            )
        }
        refuseEmptyKey(key)
    }

    override val settings: Map<String, Any?>
        get() = mapOf(
            "kind" to "url",
            "url" to url,
            "key" to key,
            "old_keys" to oldKeys,
            "seal_existing" to sealExisting,
            "allow_unsealed" to allowUnsealed,
        )
}

private fun refuseEmptyKey(key: String?) {
    if (key == null || key.isNotEmpty()) return
    throw misuse(
        "configuration",
        "the key of the store is empty",
        "Is the variable set? Without a key, SQLite keeps tokens in plain text, and PostgreSQL takes TIKTOK_STORE_KEY.",
    )
}
