// What an Android app keeps, sealed by a key of the Android Keystore, which never leaves the secure part of the phone.
//
// This file is compiled against Android's classes, and its sealing is run on a desk with another key; it has not been run on a phone.
package examples

import android.security.keystore.KeyGenParameterSpec
import android.security.keystore.KeyProperties
import java.io.File
import java.io.FileOutputStream
import java.io.IOException
import java.net.URLEncoder
import java.security.KeyStore
import javax.crypto.AEADBadTagException
import javax.crypto.Cipher
import javax.crypto.KeyGenerator
import javax.crypto.SecretKey
import javax.crypto.spec.GCMParameterSpec
import tiktokshop.AccountName
import tiktokshop.StoredRecord
import tiktokshop.TokenIndex
import tiktokshop.TokenStore

/**
 * A file that only this installation of the app can read, such as one with the key of the device: see DeviceViaServer.kt.
 *
 * ```kotlin
 * val deviceKey = KeystoreFile(File(context.noBackupFilesDir, "device.key"))
 * ```
 */
class KeystoreFile(private val file: File, private val key: () -> SecretKey = ::keystoreKey) {
    /** Null if there is none, or if it cannot be opened: it came from another phone, or somebody changed it. */
    fun read(): String? {
        if (!file.exists()) return null
        val sealed = file.readBytes()
        if (sealed.size < NONCE) return null
        val cipher = cipher(Cipher.DECRYPT_MODE, GCMParameterSpec(TAG_BITS, sealed, 0, NONCE))
        return try {
            cipher.doFinal(sealed, NONCE, sealed.size - NONCE).decodeToString()
        } catch (changed: AEADBadTagException) {
            null
        }
    }

    /** Replaces the file, either completely or not at all. */
    fun write(text: String) {
        // The keystore chooses the nonce, so that none is used twice.
        val cipher = cipher(Cipher.ENCRYPT_MODE, null)
        val new = File(file.path + ".new")
        FileOutputStream(new).use { out ->
            out.write(cipher.iv + cipher.doFinal(text.toByteArray()))
            out.fd.sync()
        }
        if (!new.renameTo(file)) throw IOException("$file cannot be replaced")
    }

    fun delete(): Boolean = file.delete()

    private fun cipher(mode: Int, nonce: GCMParameterSpec?): Cipher = Cipher.getInstance("AES/GCM/NoPadding").apply {
        if (nonce == null) init(mode, key()) else init(mode, key(), nonce)
        // A file cannot be put in the place of another.
        updateAAD(file.name.toByteArray())
    }

    private companion object {
        const val NONCE = 12
        const val TAG_BITS = 128
    }
}

/**
 * Keeps tokens in [folder], one sealed file for each authorization. It is for an app that nobody but you installs, such as that of
 * your warehouse's tablets: in any other, there must be neither an app secret nor a token to keep.
 */
class KeystoreStore(private val folder: File, private val key: () -> SecretKey = ::keystoreKey) : TokenStore, TokenIndex {
    override suspend fun load(account: AccountName): StoredRecord? = fileOf(account).read()?.let(::StoredRecord)

    override suspend fun save(record: StoredRecord) = fileOf(record.account).write(record.json)

    override suspend fun list(appKey: String): List<AccountName> = records(appKey).map { it.account }

    override suspend fun findShop(appKey: String, shopId: String): AccountName? =
        records(appKey).find { record -> record.shops.any { it.id == shopId } }?.account

    override suspend fun delete(account: AccountName): Boolean = fileOf(account).delete()

    private fun records(appKey: String): List<StoredRecord> {
        val files = folder.listFiles { file -> file.name.endsWith(SUFFIX) }.orEmpty()
        return files.mapNotNull { KeystoreFile(it, key).read() }.map(::StoredRecord).filter { it.account.appKey == appKey }
    }

    private fun fileOf(account: AccountName): KeystoreFile {
        val name = URLEncoder.encode("${account.appKey}/${account.openId}", "UTF-8")
        return KeystoreFile(File(folder, name + SUFFIX), key)
    }

    private companion object {
        const val SUFFIX = ".token"
    }
}

/** The app's key in the Android Keystore (Android 6 and later), made when it is first needed. */
private fun keystoreKey(): SecretKey {
    val keystore = KeyStore.getInstance("AndroidKeyStore").apply { load(null) }
    (keystore.getKey("tiktokshop", null) as? SecretKey)?.let { return it }
    val spec = KeyGenParameterSpec.Builder("tiktokshop", KeyProperties.PURPOSE_ENCRYPT or KeyProperties.PURPOSE_DECRYPT)
        .setBlockModes(KeyProperties.BLOCK_MODE_GCM)
        .setEncryptionPaddings(KeyProperties.ENCRYPTION_PADDING_NONE)
        .setKeySize(256)
        .build()
    return KeyGenerator.getInstance(KeyProperties.KEY_ALGORITHM_AES, "AndroidKeyStore").apply { init(spec) }.generateKey()
}
