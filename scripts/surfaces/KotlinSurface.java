import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;
import org.jetbrains.kotlin.abi.tools.AbiFilters;
import org.jetbrains.kotlin.abi.tools.AbiToolsFactory;

/** Prints the public names of the classes in a folder, as Kotlin's tool for binary compatibility lists them. */
public final class KotlinSurface {
    public static void main(String[] arguments) throws IOException {
        List<File> classes;
        try (var files = Files.walk(Path.of(arguments[0]))) {
            classes = files.filter(file -> file.toString().endsWith(".class")).map(Path::toFile).toList();
        }
        var listing = new StringBuilder();
        ServiceLoader.load(AbiToolsFactory.class).findFirst().orElseThrow().get().printJvmDump(listing, classes, AbiFilters.Companion.getEMPTY());
        System.out.println(listing);
    }
}
