package org.welcomepacket.sign;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A program outside Java that gives a second opinion, where it is installed. */
final class Tool {
    private Tool() {}

    /** What a program did: its exit code, and everything it printed. */
    record Result(int exit, String output) {}

    static Result run(Path folder, String program, String... arguments) throws IOException, InterruptedException {
        return run(folder, Map.of(), program, arguments);
    }

    static Result run(Path folder, Map<String, String> environment, String program, String... arguments)
            throws IOException, InterruptedException {
        assumeTrue(isInstalled(program), program + " is not installed");
        List<String> command = new ArrayList<>(List.of(program));
        command.addAll(List.of(arguments));
        Path output = Files.createTempFile(folder, "output", ".txt");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment().put("LC_ALL", "C");
        builder.environment().putAll(environment);
        int exit = builder.start().waitFor();
        return new Result(exit, new String(Files.readAllBytes(output), StandardCharsets.ISO_8859_1));
    }

    static boolean isInstalled(String program) {
        String path = System.getenv().getOrDefault("PATH", "");
        for (String folder : path.split(java.io.File.pathSeparator, -1)) {
            if (!folder.isEmpty() && Files.isExecutable(Path.of(folder, program))) {
                return true;
            }
        }
        return Path.of(program).isAbsolute() && Files.isExecutable(Path.of(program));
    }
}
