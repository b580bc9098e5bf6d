package tiktokshop.internal

import java.io.File
import java.io.IOException
import java.nio.file.Path
import java.nio.file.Paths

/** What this process runs on. */
internal object Platform {
    /** As jars of native libraries call it: `linux-x86_64`, `linux-musl-aarch64`, `darwin-aarch64`, `windows-x86_64`. */
    val name: String by lazy { "${system()}-${architecture()}" }

    val isAndroid: Boolean = property("java.vm.vendor").contains("Android")

    val isWindows: Boolean = property("os.name").startsWith("Windows")

    /** Whether the JVM itself runs on musl, as on Alpine. A glibc system may have musl's loader, too, without using it. */
    val isMusl: Boolean by lazy { !isAndroid && "/ld-musl-" in loadedFiles() }

    /** The folder for what can be made again at any time; null if this user has none. */
    fun cacheFolder(): Path? {
        val home = absolute(property("user.home"))
        return when {
            isWindows -> absolute(System.getenv("LOCALAPPDATA")) ?: home?.resolve("AppData/Local")
            property("os.name").startsWith("Mac") -> home?.resolve("Library/Caches")
            else -> absolute(System.getenv("XDG_CACHE_HOME")) ?: home?.resolve(".cache")
        }
    }

    /** A user without an entry in the system's list has a home folder named `?`. */
    private fun absolute(name: String?): Path? = name?.takeIf { it.isNotEmpty() }?.let { Paths.get(it) }?.takeIf { it.isAbsolute }

    private fun system(): String {
        val name = property("os.name").lowercase()
        return when {
            "linux" in name -> if (isMusl) "linux-musl" else "linux"
            "mac" in name || "darwin" in name -> "darwin"
            "windows" in name -> "windows"
            else -> name.replace(' ', '_')
        }
    }

    private fun architecture(): String = when (val name = property("os.arch").lowercase()) {
        "amd64", "x86_64", "x64" -> "x86_64"
        "arm64", "aarch64" -> "aarch64"
        else -> name
    }

    private fun loadedFiles(): String = try {
        File("/proc/self/maps").readText()
    } catch (_: IOException) {
        ""
    }

    private fun property(name: String) = System.getProperty(name).orEmpty()
}
