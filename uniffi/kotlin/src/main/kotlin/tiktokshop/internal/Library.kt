package tiktokshop.internal

import com.sun.jna.NativeLibrary
import java.io.File
import java.io.IOException
import java.nio.file.Files
import java.nio.file.Path
import java.nio.file.Paths
import tiktokshop.internal.ffi.Direct
import tiktokshop.internal.ffi.RustBuffer
import tiktokshop.internal.ffi.UniffiRustCallStatus
import tiktokshop.internal.ffi.uniffiEnsureInitialized

/** The version of this package. The native library must have the same. */
internal const val VERSION = "0.1.0"

private const val COMPONENT = "tiktokshop_uniffi"

/** Where the declarations look for the path of the library. */
private const val OVERRIDE = "uniffi.component.tiktokshop_native.libraryOverride"

/** The library that uniffi's declarations take: its path, or its name. */
internal fun chosenLibrary(): String = System.getProperty(OVERRIDE) ?: COMPONENT

/** The function of the library that tells its version. Called without the declarations, which refuse another version in words of their own. */
private const val TELL_VERSION = "uniffi_tiktokshop_uniffi_fn_func_library_version"

/** Finds and loads the native library, once for each class loader. */
internal object Library {
    // A literal is one object in the whole process, and so is the property of this name: class loaders wait for each other.
    private val loaded by lazy { synchronized(OVERRIDE) { find() } }

    /**
     * Loads the library and compares versions.
     *
     * @throws IllegalStateException which names the path and the platform, if it is missing, does not load, or has another version.
     */
    fun load() = loaded

    private fun find() {
        val named = named()
        when {
            named != null -> use(named)
            // The system finds it in the app, under its name.
            Platform.isAndroid -> declare(null, versionOf(COMPONENT))
            else -> useUnpacked()
        }
    }

    /** A library, or its folder, that a property or a variable names. */
    private fun named(): Path? {
        val named = setting(PROPERTY, VARIABLE) ?: return null
        val file = File(named).let { if (it.isDirectory) File(it, FILE) else it }
        check(file.isFile) { "$PROPERTY or $VARIABLE names $file for ${Platform.name}, but there is no such file" }
        return file.absoluteFile.toPath()
    }

    private fun use(path: Path) = try {
        open(path)
    } catch (problem: LinkageError) {
        throw IllegalStateException(
            "the native library $path does not load on ${Platform.name}: ${reason(problem)}. Is it for this platform and C library? " +
                "$PROPERTY or $VARIABLE can name another one.",
            problem,
        )
    }

    /** The first place from which the library of the jar can be loaded: a folder may be read-only, or mounted with `noexec`. */
    private fun useUnpacked() {
        val packed = checkNotNull(PackedLibrary.find(FILE)) { missing() }
        val refused = mutableListOf<String>()
        for (place in places(packed)) {
            try {
                return open(place())
            } catch (problem: IOException) {
                refused += problem.toString()
            } catch (problem: LinkageError) {
                refused += reason(problem)
            }
        }
        error(
            "the native library for ${Platform.name} cannot be loaded from any folder: ${refused.joinToString("; ")}. " +
                "If they are read-only or mounted with noexec, name another one in $CACHE_PROPERTY or $CACHE_VARIABLE.",
        )
    }

    private fun places(packed: PackedLibrary): List<() -> Path> {
        val root = setting(CACHE_PROPERTY, CACHE_VARIABLE)?.let { Paths.get(it) } ?: Platform.cacheFolder()?.resolve("tiktokshop")
        return listOfNotNull(root?.let { { packed.shared(it.toAbsolutePath()) } }, packed::alone)
    }

    /**
     * Each class loader has a library of its own, as two programs would have: the messages of the one are not for the other. The
     * system takes one file for one library, so that all but the first get a copy.
     */
    private fun open(path: Path) {
        val taken = "tiktokshop.loaded.$path"
        val file = if (System.getProperty(taken) == null) path else Files.newInputStream(path).use { copyAlone(it, FILE) }
        declare(file, versionOf(file.toString()))
        System.setProperty(taken, "true")
    }

    private fun declare(file: Path?, version: String) {
        check(version == VERSION) {
            "tiktokshop $VERSION needs the native library of the same version, but ${file ?: COMPONENT} for ${Platform.name} has version " +
                "$version. Remove the older one, or let $PROPERTY or $VARIABLE name the right one."
        }
        if (file != null) System.setProperty(OVERRIDE, file.toString())
        uniffiEnsureInitialized()
        Direct.ensureInitialized()
    }

    /** The text is five letters or so, and not freed: who does not know the version cannot know how. */
    private fun versionOf(library: String): String {
        val tell = NativeLibrary.getInstance(library).getFunction(TELL_VERSION)
        val text = tell.invoke(RustBuffer.ByValue::class.java, arrayOf(UniffiRustCallStatus())) as RustBuffer.ByValue
        return text.data!!.getByteArray(0, text.len.toInt()).decodeToString()
    }

    private fun missing(): String {
        val musl = "The JVM runs on musl (Alpine): take an image with glibc, or build it on musl with `cargo build`, as below. "
        return "no jar on the class path has the native library for ${Platform.name} (${PackedLibrary.FOLDER}/${Platform.name}/$FILE). " +
            (if (Platform.isMusl) musl else "Add the runtime dependency io.github.tiktokshop:tiktokshop:$VERSION:${Platform.name}. ") +
            "One that `cargo build --release -p tiktokshop-uniffi` has built can be named in $PROPERTY or $VARIABLE."
    }

    private fun reason(problem: Throwable): String =
        generateSequence(problem) { it.cause }.mapNotNull { it.message }.firstOrNull()?.lineSequence()?.first() ?: problem.toString()

    private fun setting(property: String, variable: String): String? =
        (System.getProperty(property) ?: System.getenv(variable))?.takeIf { it.isNotEmpty() }

    private val FILE: String = System.mapLibraryName(COMPONENT)

    private const val PROPERTY = "tiktokshop.library"
    private const val VARIABLE = "TIKTOKSHOP_LIBRARY"
    private const val CACHE_PROPERTY = "tiktokshop.cache"
    private const val CACHE_VARIABLE = "TIKTOKSHOP_CACHE"
}
