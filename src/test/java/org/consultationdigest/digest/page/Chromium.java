package org.consultationdigest.digest.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A headless Chromium that is told what to do through its debugging protocol. */
final class Chromium implements AutoCloseable {
    /** Where it is installed; a path that is not there when it is not. */
    static final Path PROGRAM = Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
            .map(Path::of)
            .filter(Files::isExecutable)
            .findFirst()
            .orElse(Path.of("none"));

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int PATIENCE_SECONDS = 60;

    private final Process process;
    private final WebSocket socket;
    private final BlockingQueue<JsonNode> answers = new LinkedBlockingQueue<>();
    private final List<JsonNode> events = new CopyOnWriteArrayList<>();
    private int calls;

    private Chromium(Process process, URI address) {
        this.process = process;
        this.socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(address, new Ear())
                .join();
    }

    /** Starts one; the test is skipped when none is installed. */
    static Chromium start(Path profile) throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(PROGRAM), "no Chromium is installed");
        Process process = new ProcessBuilder(
                        PROGRAM.toString(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--remote-debugging-port=0",
                        "--user-data-dir=" + profile,
                        "about:blank")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        Path told = profile.resolve("DevToolsActivePort");
        for (int waited = 0; waited < PATIENCE_SECONDS * 10 && lines(told) < 2; waited++) {
            Thread.sleep(100);
        }
        String port = Files.readAllLines(told).get(0);
        try (InputStream in =
                URI.create("http://127.0.0.1:" + port + "/json").toURL().openStream()) {
            String page = firstPage(JSON.readTree(in));
            Chromium chromium = new Chromium(process, URI.create(page));
            for (String domain : List.of("Page", "Runtime", "Network", "Log")) {
                chromium.call(domain + ".enable", Map.of());
            }
            return chromium;
        }
    }

    private static String firstPage(JsonNode targets) {
        for (JsonNode target : targets) {
            if (target.get("type").asString().equals("page")) {
                return target.get("webSocketDebuggerUrl").asString();
            }
        }
        throw new AssertionError("the browser shows no page: " + targets);
    }

    private static int lines(Path file) throws IOException {
        return Files.exists(file) ? Files.readAllLines(file).size() : 0;
    }

    /** Opens a page and waits until it is loaded and painted. */
    void open(Path page) throws InterruptedException {
        events.clear();
        call("Page.navigate", Map.of("url", page.toUri().toString()));
        for (int waited = 0; waited < PATIENCE_SECONDS * 20; waited++) {
            if (events.stream().anyMatch(event -> method(event).equals("Page.loadEventFired"))) {
                break;
            }
            Thread.sleep(50);
        }
        evaluate("new Promise(done => requestAnimationFrame(() => setTimeout(done, 0)))");
    }

    /** A window so wide and high, in pixels. */
    void size(int width, int height) throws InterruptedException {
        call(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 600));
    }

    /** The page as it would be on paper. */
    void printed() throws InterruptedException {
        call("Emulation.setEmulatedMedia", Map.of("media", "print"));
    }

    /** Presses a key, as {@code Tab} or {@code Enter}. */
    void press(String key, int code) throws InterruptedException {
        String text = key.equals("Enter") ? "\r" : "";
        call(
                "Input.dispatchKeyEvent",
                Map.of("type", "keyDown", "key", key, "code", key, "windowsVirtualKeyCode", code, "text", text));
        call("Input.dispatchKeyEvent", Map.of("type", "keyUp", "key", key, "code", key, "windowsVirtualKeyCode", code));
    }

    /** The value of an expression in the page. */
    JsonNode evaluate(String expression) throws InterruptedException {
        JsonNode result =
                call("Runtime.evaluate", Map.of("expression", expression, "awaitPromise", true, "returnByValue", true));
        assertThat(result.has("exceptionDetails")).as(expression).isFalse();
        return result.get("result").path("value");
    }

    /** A picture of what the window shows, as base64 of a PNG. */
    String picture() throws InterruptedException {
        return call("Page.captureScreenshot", Map.of("format", "png"))
                .get("data")
                .asString();
    }

    /** Addresses that the page asked for. */
    List<String> requests() {
        return events.stream()
                .filter(event -> method(event).equals("Network.requestWillBeSent"))
                .map(event -> event.at("/params/request/url").asString())
                .toList();
    }

    /** What was written to the console, and exceptions. */
    List<String> complaints() {
        return events.stream()
                .filter(event -> List.of("Runtime.exceptionThrown", "Runtime.consoleAPICalled", "Log.entryAdded")
                        .contains(method(event)))
                .map(JsonNode::toString)
                .toList();
    }

    private JsonNode call(String method, Map<String, ?> parameters) throws InterruptedException {
        int id = ++calls;
        socket.sendText(JSON.writeValueAsString(Map.of("id", id, "method", method, "params", parameters)), true)
                .join();
        while (true) {
            JsonNode answer = answers.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            assertThat(answer).as("answer to " + method).isNotNull();
            if (answer.get("id").asInt() == id) {
                assertThat(answer.has("error")).as(answer.toString()).isFalse();
                return answer.get("result");
            }
        }
    }

    private static String method(JsonNode event) {
        return event.path("method").asString();
    }

    @Override
    public void close() {
        try {
            call("Browser.close", Map.of());
            socket.abort();
            process.waitFor(10, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } finally {
            process.destroyForcibly();
        }
    }

    /** Hears what the browser says. */
    private final class Ear implements WebSocket.Listener {
        private final StringBuilder heard = new StringBuilder();

        @Override
        public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
            heard.append(part);
            if (last) {
                JsonNode message = JSON.readTree(heard.toString());
                heard.setLength(0);
                if (message.has("id")) {
                    answers.add(message);
                } else {
                    events.add(message);
                }
            }
            from.request(1);
            return null;
        }
    }
}
