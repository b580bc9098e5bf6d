package tiktokshop.internal

import java.io.IOException
import java.io.InputStream
import java.nio.file.AtomicMoveNotSupportedException
import java.nio.file.FileSystems
import java.nio.file.Files
import java.nio.file.Path
import java.nio.file.Paths
import java.nio.file.StandardCopyOption.ATOMIC_MOVE
import java.nio.file.StandardCopyOption.REPLACE_EXISTING
import java.nio.file.attribute.PosixFilePermissions
import java.security.DigestInputStream
import java.security.MessageDigest

/** A native library inside of a jar, which has to be a file before it can be loaded. */
internal class PackedLibrary(private val fileName: String, private val digest: String, private val open: () -> InputStream) {
    /**
     * A file that all processes of this user share. Its folder is named after version and digest, so that versions do not meet.
     * It is compared with the digest each time, which takes a few hundredths of a second: a file that was cut off or changed is
     * written anew. On Windows nobody could delete a copy of its own, and a killed process would leave one behind anywhere.
     */
    fun shared(root: Path): Path {
        val file = ownFolder(root.resolve("$VERSION-${digest.take(16)}")).resolve(fileName)
        if (!isWhole(file)) place(file)
        return file
    }

    /** A file for this process alone. */
    fun alone(): Path = open().use { copyAlone(it, fileName) }

    /** Written beside it and renamed, so that no other process ever finds a part of it. */
    private fun place(file: Path) {
        val part = Files.createTempFile(file.parent, fileName, ".part")
        try {
            open().use { Files.copy(it, part, REPLACE_EXISTING) }
            if (!isWhole(part)) throw IOException("the library in the jar is damaged")
            move(part, file)
        } catch (problem: IOException) {
            // Another process was faster; Windows replaces no file that is in use.
            if (!isWhole(file)) throw problem
        } finally {
            Files.deleteIfExists(part)
        }
    }

    private fun move(from: Path, to: Path) = try {
        Files.move(from, to, ATOMIC_MOVE)
    } catch (_: AtomicMoveNotSupportedException) {
        Files.move(from, to, REPLACE_EXISTING)
    }

    private fun isWhole(file: Path) = Files.isRegularFile(file) && digestOf(file) == digest

    internal companion object {
        /** The library for this platform that a jar on the class path has; null if none has. */
        fun find(fileName: String): PackedLibrary? {
            val inside = "$FOLDER/${Platform.name}/$fileName"
            // Not `Class.getResource`, which looks into the module of the class alone.
            val loader = PackedLibrary::class.java.classLoader
            val digest = loader.getResourceAsStream("$inside.sha256")?.use { it.readBytes().decodeToString().trim() } ?: return null
            return PackedLibrary(fileName, digest) { loader.getResourceAsStream(inside) ?: throw IOException("no $inside in any jar") }
        }

        /** Where jars have native libraries. */
        const val FOLDER = "tiktokshop/native"
    }
}

/** Copies it into a new folder, which no other user can have prepared. It goes with the process, unless that is killed. */
internal fun copyAlone(content: InputStream, fileName: String): Path {
    val folder = Files.createTempDirectory("tiktokshop")
    folder.toFile().deleteOnExit()
    val file = folder.resolve(fileName)
    file.toFile().deleteOnExit()
    Files.copy(content, file)
    return file
}

/** Makes a folder for this user alone, and refuses one in which others could exchange a file. */
private fun ownFolder(folder: Path): Path {
    if ("unix" !in FileSystems.getDefault().supportedFileAttributeViews()) return Files.createDirectories(folder)
    Files.createDirectories(folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")))
    val self = Paths.get("/proc/self")
    val isForeign = Files.exists(self) && uid(folder) != uid(self)
    val isOpen = Files.getAttribute(folder, "unix:mode") as Int and OTHERS_WRITE != 0
    if (isForeign || isOpen) throw IOException("$folder belongs to another user, or others may write in it")
    return folder
}

private fun uid(file: Path) = Files.getAttribute(file, "unix:uid")

/** The right of the group, and of everybody, to write. */
private const val OTHERS_WRITE = 0x12

private fun digestOf(file: Path): String {
    val digest = MessageDigest.getInstance("SHA-256")
    DigestInputStream(Files.newInputStream(file), digest).use { it.skipAll() }
    return digest.digest().joinToString("") { "%02x".format(it) }
}

private fun InputStream.skipAll() {
    val buffer = ByteArray(1 shl 16)
    while (read(buffer) >= 0) Unit
}
