// Runs the sealing of KeystoreStore.kt with a key of this program, since only a phone has the Android Keystore.
package examples

import java.io.File
import java.nio.file.Files
import javax.crypto.KeyGenerator
import javax.crypto.SecretKey
import tiktokshop.AccountName
import tiktokshop.StoredRecord

suspend fun main() {
    val folder = Files.createTempDirectory("keystore").toFile()
    val (key, another) = newKey() to newKey()
    val store = KeystoreStore(folder) { key }
    val account = AccountName("app", "seller/../1")
    val record = { token: String -> StoredRecord("""{"app_key":"app","open_id":"seller/../1","access_token":"$token","shops":[{"id":"7"}]}""") }

    check(store.load(account) == null)
    store.save(record("TTP_first"))
    store.save(record("TTP_second"))
    check(store.load(account)?.json == record("TTP_second").json)
    check(store.list("app") == listOf(account) && store.list("other").isEmpty())
    check(store.findShop("app", "7") == account && store.findShop("app", "8") == null)

    val file = folder.listFiles()!!.single()
    check("TTP_" !in file.readText(Charsets.ISO_8859_1))
    check(KeystoreStore(folder) { another }.load(account) == null)
    check(KeystoreFile(file.copyTo(File(folder, "b.token"))) { key }.read() == null)
    val changed = file.readBytes().also { it[20] = (it[20] + 1).toByte() }
    file.writeBytes(changed)
    check(store.load(account) == null)
    check(store.delete(account) && !store.delete(account))
    println("sealed, opened, replaced, refused")
}

private fun newKey(): SecretKey = KeyGenerator.getInstance("AES").apply { init(256) }.generateKey()
