package tiktokshop.bench

/** Reads what to do from the input until it ends, and says how long it took; see bench/src/beside.rs. */
public fun main() {
    val works = Works()
    for (line in generateSequence(::readLine)) {
        val (work, atOnce, rounds) = line.split(' ')
        println(works.run(work, atOnce.toInt(), rounds.toInt()) / 1e9)
    }
}
