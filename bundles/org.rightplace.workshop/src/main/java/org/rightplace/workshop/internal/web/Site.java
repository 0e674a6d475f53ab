package org.rightplace.workshop.internal.web;

import static j2html.TagCreator.a;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.p;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.function.LongSupplier;
import org.rightplace.workspace.EditRefused;
import org.rightplace.workspace.WorkspaceException;
import org.rightplace.workshop.Participant;
import org.rightplace.workshop.RunningWorkshop;
import org.rightplace.workshop.Token;

/**
 * The pages of one running workshop. Every request passes the same gates: it must be for us by name, not too many, and,
 * where it changes something, come from a page of ours. There is nothing here but the pages below.
 */
final class Site extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final System.Logger LOG = System.getLogger(Site.class.getName());

    private static final String POLICY = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; "
            + "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST");

    private final transient RunningWorkshop running;
    private final transient Address address;
    private final String facilitator;
    private final String suffix;
    private final transient LongSupplier nanos;
    private final transient Map<String, Page> pages;
    private final transient Assets assets = new Assets();

    /** A whole room may sit behind one address; one device, in the quickest of hands, asks for a few pages a second. */
    private final transient Allowance byNetwork;

    private final transient Allowance byDevice;
    private final transient Guesses guesses;

    /** Five hundred people behind one address join in two minutes; no script takes all places before anybody looks up. */
    private final transient Allowance joins;

    /** What answers to a path. */
    interface Page {
        void answer(Visit visit) throws IOException, Refusal, WorkspaceException;
    }

    /**
     * @param address where it is reached
     * @param facilitator the hash of the facilitator's secret
     * @param nanos a clock that only runs forward
     */
    Site(RunningWorkshop running, Address address, String facilitator, LongSupplier nanos) {
        this.running = running;
        this.address = address;
        this.facilitator = facilitator;
        this.nanos = nanos;
        this.suffix = Token.hash(running.workshop().id()).substring(0, 8);
        this.byNetwork = new Allowance(4000, 500, nanos);
        this.byDevice = new Allowance(400, 20, nanos);
        this.guesses = new Guesses(nanos);
        this.joins = new Allowance(600, 2, nanos);
        var join = new JoinPages(this);
        var ballot = new BallotPages(this);
        var answers = new Answers(this, ballot);
        var facilitating = new FacilitatorPages(this);
        var next = new NextRoundPages(this);
        var sure = new SurePages(this);
        var results = new ResultPages(this);
        this.pages = Map.ofEntries(
                Map.entry("GET /", join::welcome),
                Map.entry("POST /join", join::join),
                Map.entry("GET /back", join::back),
                Map.entry("POST /return", join::comeBack),
                Map.entry("GET /ballot", ballot::show),
                Map.entry("GET /state", ballot::state),
                Map.entry("POST /answer", answers::one),
                Map.entry("POST /answers", answers::all),
                Map.entry("GET /results", results::show),
                Map.entry("GET /spider.svg", results::spider),
                Map.entry("GET /strip.svg", results::strip),
                Map.entry("GET /facilitator", facilitating::show),
                Map.entry("GET /facilitator/live", facilitating::live),
                Map.entry("GET /facilitator/next", next::show),
                Map.entry("POST /facilitator/next", next::open),
                Map.entry("POST /facilitator/round", facilitating::round),
                Map.entry("POST /facilitator/timer", facilitating::timer),
                Map.entry("POST /facilitator/return", facilitating::letBackIn),
                Map.entry("GET " + SurePages.OUT, sure::out),
                Map.entry("POST " + SurePages.OUT, sure::putOut),
                Map.entry("GET " + SurePages.END, sure::end),
                Map.entry("POST /facilitator/agree", results::agree),
                Map.entry("POST /facilitator/hand-over", results::handOver),
                Map.entry("GET /room", facilitating::room),
                Map.entry("GET /room/live", facilitating::roomLive),
                Map.entry("GET /code.svg", facilitating::code));
    }

    LongSupplier nanos() {
        return nanos;
    }

    RunningWorkshop running() {
        return running;
    }

    Address address() {
        return address;
    }

    String name() {
        return running.workshop().name();
    }

    String visitorCookie() {
        return "rightplace-" + suffix;
    }

    String facilitatorCookie() {
        return "rightplace-facilitator-" + suffix;
    }

    boolean isFacilitator(String secret) {
        return Token.same(Token.hash(secret), facilitator);
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) {
        protect(response);
        Visit visit = null;
        try {
            guardName(request);
            guardAddress(request);
            visit = new Visit(request, response, this);
            guardDevice(visit);
            guardOrigin(visit);
            answer(visit);
        } catch (Refusal refusal) {
            refuse(request, response, visit, refusal);
        } catch (EditRefused | WorkspaceException e) {
            refuse(request, response, visit, new Refusal(409, "That cannot be done", e.getMessage()));
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "A request to the workshop failed.", e);
            refuse(request, response, visit, new Refusal(
                    503, "Not saved", "The answer could not be written to the disk just now. Try again in a moment.", 5));
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.ERROR, "A page of the workshop failed: " + told(request), e);
            if (!response.isCommitted()) {
                refuse(request, response, visit, new Refusal(
                        500,
                        "This page cannot be shown",
                        "Something went wrong in the workshop. What was saved is still there. Go back, or ask the facilitator."));
            }
        }
    }

    // The facilitator's secret is in no log.
    private static String told(HttpServletRequest request) {
        var path = request.getRequestURI();
        return path.startsWith(FacilitatorPages.ENTRY) ? FacilitatorPages.ENTRY + "…" : path;
    }

    /** Whose ballot a device holds. */
    Participant participant(Visit visit) throws Refusal {
        return running.participant(visit.visitor()).orElseThrow(() -> new Refusal(
                403,
                "Join first",
                "This device has no ballot here, or no longer: it was let back in on another, or put out by the facilitator, and"
                        + " what was answered on it then does not count. Go to the first page to join."));
    }

    /** Tries a code that somebody typed, unless very many wrong ones came from there. */
    boolean right(Visit visit, Guesses.Try code) throws Refusal, IOException {
        return guesses.right(visit.network(), code);
    }

    /** Refuses whoever is one of too many that join from one network at once. */
    void guardJoins(Visit visit) throws Refusal {
        if (!joins.take(visit.network())) {
            throw new Refusal(
                    429, "Many are joining just now", "Very many people join from your network at once. Wait a moment, then try again.", 5);
        }
    }

    private void answer(Visit visit) throws IOException, Refusal, WorkspaceException {
        var path = visit.path();
        if (!visit.post() && assets.serve(visit, path)) {
            return;
        }
        if (!visit.post() && path.startsWith(FacilitatorPages.ENTRY)) {
            enter(visit, path.substring(FacilitatorPages.ENTRY.length()));
            return;
        }
        var page = pages.get((visit.post() ? "POST " : "GET ") + path);
        if (page == null) {
            boolean other = pages.containsKey((visit.post() ? "GET " : "POST ") + path);
            throw new Refusal(
                    other ? 405 : 404,
                    "There is no such page",
                    "Only the pages of this workshop are here. Start again from its first page.");
        }
        page.answer(visit);
    }

    private void enter(Visit visit, String secret) throws Refusal {
        // Nobody guesses 256 bits: there is no limit here that others could use to shut the facilitator out.
        if (!isFacilitator(secret)) {
            throw new Refusal(
                    403,
                    "This link is not the facilitator's",
                    "The facilitator's link changes whenever the workshop is started. Use the one shown where it was started.");
        }
        visit.remember(facilitatorCookie(), secret);
        if (!visit.known()) {
            visit.remember(visitorCookie(), visit.visitor());
        }
        visit.go("/facilitator");
    }

    private static void protect(HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        // A stricter policy would have browsers leave out of a form where it comes from, which is what we look at.
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("Cache-Control", "no-store");
    }

    private void guardName(HttpServletRequest request) throws Refusal {
        if (!address.is(request.getHeader("Host"))) {
            throw new Refusal(421, "This is not that page", "Type the address exactly as it is on the wall: " + address.origin());
        }
        if (!METHODS.contains(request.getMethod())) {
            throw new Refusal(405, "That cannot be done", "Only the pages of this workshop are here.");
        }
    }

    private void guardAddress(HttpServletRequest request) throws Refusal {
        if (!byNetwork.take(address.network(request))) {
            throw busy();
        }
    }

    private void guardDevice(Visit visit) throws Refusal {
        if (visit.known() && !byDevice.take(visit.visitor())) {
            throw busy();
        }
    }

    private static Refusal busy() {
        return new Refusal(429, "A little slower, please", "Too much came from here at once. Wait a few seconds, then try again.", 5);
    }

    // Three gates against a page elsewhere that posts in a visitor's name: the cookie is not sent with such a form, the
    // browser says where the form comes from, and the form must carry what only our pages were told.
    private void guardOrigin(Visit visit) throws Refusal {
        if (!visit.post()) {
            return;
        }
        var origin = visit.header("Origin");
        boolean ours = origin == null || address.isOrigin(origin);
        var site = visit.header("Sec-Fetch-Site");
        if (!ours || site != null && !site.equals("same-origin") && !site.equals("none")) {
            throw new Refusal(403, "That came from elsewhere", "Forms are taken only from the pages of this workshop.");
        }
        if (!visit.known()) {
            throw new Refusal(
                    403,
                    "Your browser keeps no cookies",
                    "The workshop knows your ballot by a cookie. Allow cookies for this address, or open it in an ordinary window, and start again.");
        }
        if (!Token.same(visit.form().text(Layout.TOKEN), visit.formToken())) {
            throw new Refusal(403, "This page is too old", "Open it again, and send it from there. What was saved is still there.");
        }
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response, Visit visit, Refusal refusal) {
        response.setStatus(refusal.status());
        if (refusal.retryAfter() > 0) {
            response.setHeader("Retry-After", Integer.toString(refusal.retryAfter()));
        }
        // What was not read of a request that is too large will not be: the connection ends with the answer.
        if (visit == null) {
            response.setHeader("Connection", "close");
        }
        var html = Layout.page(
                refusal.title(), name(), h1(refusal.title()), p(refusal.getMessage()), p(a("To the first page").withHref("/")));
        Visit.write(request, response, "text/html; charset=utf-8", html);
    }
}
