package tiktokshop.internal

import tiktokshop.AccountName
import tiktokshop.AuthorizationStates
import tiktokshop.StoredRecord
import tiktokshop.TokenIndex
import tiktokshop.TokenLock
import tiktokshop.TokenStore
import tiktokshop.json.JsonValue

/** Passes the core's questions to an app's own store. */
internal class StorePort(private val store: TokenStore) : Answering() {
    /** The questions that the store answers. */
    val questions: List<String> = buildList {
        addAll(listOf("load", "save"))
        if (store is TokenIndex) addAll(listOf("list", "find_shop", "delete"))
        if (store is TokenLock) addAll(listOf("lock", "unlock"))
        if (store is AuthorizationStates) addAll(listOf("put_state", "take_state"))
    }

    override suspend fun respond(question: String, arguments: String): String {
        val told = told(arguments)
        val account = AccountName(told.text("app_key").orEmpty(), told.text("open_id").orEmpty())
        return when (question) {
            "load" -> store.load(account)?.json ?: "null"
            "save" -> "null".also { store.save(StoredRecord(arguments)) }
            "list", "find_shop", "delete" -> indexed(store as TokenIndex, question, account, told)
            "lock", "unlock" -> locked(store as TokenLock, question, told)
            else -> kept(store as AuthorizationStates, question, told)
        }
    }

    private suspend fun indexed(index: TokenIndex, question: String, account: AccountName, told: Told): String = when (question) {
        "list" -> JsonValue.of(index.list(account.appKey).map(::named)).toString()
        "find_shop" -> JsonValue.of(index.findShop(account.appKey, told.text("shop_id").orEmpty())?.let(::named)).toString()
        else -> index.delete(account).toString()
    }

    private suspend fun locked(lock: TokenLock, question: String, told: Told): String {
        val (key, holder) = told.text("key").orEmpty() to told.text("holder").orEmpty()
        if (question == "lock") return lock.lock(key, told.double("ttl") ?: 0.0, holder).toString()
        lock.unlock(key, holder)
        return "null"
    }

    private suspend fun kept(states: AuthorizationStates, question: String, told: Told): String {
        val key = told.text("key").orEmpty()
        if (question == "take_state") return JsonValue.of(states.takeState(key)).toString()
        states.putState(key, told.text("note").orEmpty(), told.double("ttl") ?: 0.0)
        return "null"
    }

    private fun named(account: AccountName) = mapOf("app_key" to account.appKey, "open_id" to account.openId)
}
