package consumer

import java.io.File
import java.net.URLClassLoader
import kotlin.concurrent.thread

/** Runs the program in two class loaders at once, as a server of web applications does: each has a client, threads and messages of its own. */
object TwoLoaders {
    @JvmStatic
    fun main(arguments: Array<String>) {
        val places = System.getProperty("java.class.path").split(File.pathSeparator).map { File(it).toURI().toURL() }
        val threads = List(2) { thread { run(places.toTypedArray(), arguments) } }
        threads.forEach { it.join() }
    }

    private fun run(places: Array<java.net.URL>, arguments: Array<String>) {
        val loader = URLClassLoader(places, ClassLoader.getPlatformClassLoader())
        loader.loadClass("consumer.ProgramKt").getMethod("main", Array<String>::class.java).invoke(null, arguments)
    }
}
