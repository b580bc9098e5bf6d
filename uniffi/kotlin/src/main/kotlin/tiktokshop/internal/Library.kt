package tiktokshop.internal

import java.io.File
import java.io.IOException
import java.nio.file.Files
import java.nio.file.StandardCopyOption
import tiktokshop.internal.ffi.libraryVersion

/** The version of this package. The native library must have the same. */
internal const val VERSION = "0.1.0"

private const val COMPONENT = "tiktokshop_uniffi"

/** Where the declarations look for the path of the library. */
private const val OVERRIDE = "uniffi.component.tiktokshop_native.libraryOverride"

/** Finds and loads the native library, once for each process. */
internal object Library {
    private val loaded by lazy { find() }

    /**
     * Loads the library and compares versions.
     *
     * @throws IllegalStateException which names the path and the platform, if it is missing, does not load, or has another version.
     */
    fun load() = loaded

    /** The name of this platform in the jar: `linux-x86_64`, `darwin-aarch64`. */
    val platform: String by lazy { "${system()}-${architecture()}" }

    private fun find() {
        val path = named() ?: unpacked()
        if (path != null) System.setProperty(OVERRIDE, path)
        val version = versionOf(path)
        check(version == VERSION) {
            "tiktokshop $VERSION needs the native library of the same version, but ${path ?: COMPONENT} has version $version. " +
                "Remove the older one, or let $PROPERTY or $VARIABLE name the right one."
        }
    }

    private fun versionOf(path: String?): String = try {
        libraryVersion()
    } catch (problem: LinkageError) {
        throw IllegalStateException(
            "the native library ${path ?: "lib$COMPONENT"} does not load on $platform: ${problem.message?.lineSequence()?.firstOrNull()}. " +
                "Is it for this platform and C library? $PROPERTY or $VARIABLE can name another one.",
            problem,
        )
    }

    /** A library, or its folder, that a property or a variable names. */
    private fun named(): String? {
        val named = System.getProperty(PROPERTY) ?: System.getenv(VARIABLE) ?: return null
        val file = File(named).let { if (it.isDirectory) File(it, System.mapLibraryName(COMPONENT)) else it }
        check(file.isFile) { "$PROPERTY or $VARIABLE names $file for $platform, but there is no such file" }
        return file.absolutePath
    }

    /** The library in the jar, as a file. On Android the system has it already, under its name. */
    private fun unpacked(): String? {
        if (isAndroid()) return null
        val inside = "/tiktokshop/native/$platform/${System.mapLibraryName(COMPONENT)}"
        val content = Library::class.java.getResourceAsStream(inside)
        checkNotNull(content) {
            "this jar has no native library for $platform ($inside). Take the jar for your platform, or build the library " +
                "with `cargo build --release -p tiktokshop-uniffi` and name it in $PROPERTY or $VARIABLE."
        }
        return content.use { copy(it) }
    }

    private fun copy(content: java.io.InputStream): String = try {
        val folder = Files.createTempDirectory("tiktokshop")
        val file = folder.resolve(System.mapLibraryName(COMPONENT))
        Files.copy(content, file, StandardCopyOption.REPLACE_EXISTING)
        folder.toFile().deleteOnExit()
        file.toFile().apply { deleteOnExit() }.absolutePath
    } catch (problem: IOException) {
        throw IllegalStateException(
            "the native library for $platform cannot be written to ${System.getProperty("java.io.tmpdir")}: ${problem.message}. " +
                "Name another folder in java.io.tmpdir, or a library in $PROPERTY.",
            problem,
        )
    }

    private fun isAndroid() = System.getProperty("java.vm.vendor").orEmpty().contains("Android")

    private fun system(): String {
        val name = System.getProperty("os.name").orEmpty().lowercase()
        return when {
            "linux" in name -> "linux"
            "mac" in name || "darwin" in name -> "darwin"
            "windows" in name -> "windows"
            else -> name.replace(' ', '_')
        }
    }

    private fun architecture(): String = when (val name = System.getProperty("os.arch").orEmpty().lowercase()) {
        "amd64", "x86_64", "x64" -> "x86_64"
        "arm64", "aarch64" -> "aarch64"
        else -> name
    }

    private const val PROPERTY = "tiktokshop.library"
    private const val VARIABLE = "TIKTOKSHOP_LIBRARY"
}
