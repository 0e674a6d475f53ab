# What building and testing need from the machine: a JDK, Maven, system packages. Read by run, test and benchmarks/run; POSIX sh.
# Expects $here, the folder of the sources.

. "$here/product/scripts/lib/java.sh"

say() {
    echo "$@" >&2
}

stop() {
    say "$@"
    exit 3
}

# The first of the alternatives that this release of Debian has.
known_package() {
    for name in $(echo "$1" | tr '|' ' '); do
        if apt-cache show "$name" >/dev/null 2>&1; then
            echo "$name"
            return
        fi
    done
    return 1
}

# Learns whether we may install packages, in $as_root, and if so which there are. Fails where there is no apt.
ask_for_packages() {
    command -v apt-get >/dev/null 2>&1 || return 1
    if [ "$(id -u)" = 0 ]; then
        as_root=
    elif command -v sudo >/dev/null 2>&1 && sudo -n true 2>/dev/null; then
        as_root="sudo -n"
    else
        as_root=no
    fi
    if [ "$as_root" != no ]; then
        $as_root apt-get -qq update >&2 || say "The list of system packages could not be refreshed; going on with the old one."
    fi
}

# Installs Debian packages if we may; otherwise says what to type and stops. Each argument is a package, or alternatives
# joined by | of which the first that this release has is taken.
install_packages() {
    ask_for_packages || return 1
    wanted=
    for choice in "$@"; do
        wanted="$wanted $(known_package "$choice" || echo "${choice%%|*}")"
    done
    if [ "$as_root" = no ]; then
        stop "Some system packages are missing. Install them, then try again:
    sudo apt-get install --no-install-recommends$wanted"
    fi
    say "Installing system packages:$wanted"
    $as_root env DEBIAN_FRONTEND=noninteractive apt-get -qq -y --no-install-recommends install $wanted >&2 \
        || stop "The system packages could not be installed:$wanted"
}

# A JDK, in JAVA_HOME.
need_jdk() {
    jdks="openjdk-25-jdk-headless|openjdk-21-jdk-headless"
    if ! find_java 21 javac; then
        if ask_for_packages && known_package "$jdks" >/dev/null; then
            install_packages "$jdks"
        fi
        find_java 21 javac || stop "Building Rightplace needs a JDK of version 21 or newer, and none was found. Install one (for example Temurin 25, https://adoptium.net), or name its folder in JAVA_HOME."
    fi
    JAVA_HOME=$java_home
    export JAVA_HOME
}

# Maven, in $mvn.
need_maven() {
    find_maven && return
    install_packages maven || true
    find_maven || stop "Building Rightplace needs Apache Maven 3.8 or newer, and none was found. Install it (https://maven.apache.org) and see that mvn is on the path."
}

find_maven() {
    for mvn in "$(command -v mvn || true)" "${MAVEN_HOME:-/nowhere}/bin/mvn" "$HOME/.sdkman/candidates/maven/current/bin/mvn" \
        /usr/share/maven/bin/mvn /opt/*maven*/bin/mvn /opt/homebrew/bin/mvn /usr/local/bin/mvn; do
        [ -x "$mvn" ] && return
    done
    return 1
}

# Runs Maven in the folder of the sources.
maven() {
    MAVEN_OPTS="${MAVEN_OPTS:-} -Djansi.noreset=true"
    if [ "$java_version" -ge 23 ]; then
        MAVEN_OPTS="$MAVEN_OPTS --sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED"
    fi
    export MAVEN_OPTS
    (cd "$here" && "$mvn" -B -ntp -Dstyle.color=never "$@")
}

# The toolkit that draws the window on Linux.
need_gtk() {
    [ "$(uname -s)" = Linux ] || return 0
    for library in /usr/lib/*/libgtk-3.so.0 /usr/lib64/libgtk-3.so.0 /usr/lib/libgtk-3.so.0; do
        [ -e "$library" ] && return
    done
    install_packages "libgtk-3-0t64|libgtk-3-0" || say "GTK 3 was not found; without it there will be no window."
}

# A browser for the pages that people vote on. Their tests are left out where there is none, and nothing else needs one.
want_browser() {
    [ "$(uname -s)" = Linux ] || return 0
    for name in chromium chromium-browser; do
        command -v "$name" >/dev/null 2>&1 && return
    done
    (install_packages chromium) || say "Chromium was not found; the tests that vote in a browser are left out."
}

# A screen in memory with a window manager, for without one no window would ever have the keyboard; in DISPLAY. Needs a
# folder $scratch. On other systems than Linux the desktop's own screen serves.
open_screen() {
    screen=
    manager=
    [ "$(uname -s)" = Linux ] || return 0
    command -v Xvfb >/dev/null 2>&1 || install_packages xvfb || stop "Xvfb, a screen in memory, is needed; install it."
    fc-match sans >/dev/null 2>&1 || install_packages fontconfig fonts-dejavu-core || say "There may be no fonts; pictures of windows will show boxes."
    window_manager || install_packages openbox || say "No window manager was found; tests of the keyboard may fail."

    mkfifo "$scratch/display"
    Xvfb -displayfd 3 -screen 0 1440x900x24 -nolisten tcp 3> "$scratch/display" 2> "$scratch/xvfb.log" &
    screen=$!
    read -r number < "$scratch/display" || stop "Xvfb does not start: $(cat "$scratch/xvfb.log")"
    DISPLAY=:$number
    export DISPLAY
    unset WAYLAND_DISPLAY
    # No desktop of the user's own may show through.
    export NO_AT_BRIDGE=1 GDK_BACKEND=x11 GTK_THEME=Adwaita
    if window_manager; then
        "$name" > "$scratch/manager.log" 2>&1 &
        manager=$!
    fi
}

close_screen() {
    for process in $manager $screen; do
        kill "$process" 2>/dev/null || true
    done
}

window_manager() {
    for name in openbox metacity xfwm4 marco kwin_x11; do
        command -v "$name" >/dev/null 2>&1 && return
    done
    return 1
}
