#!/bin/bash
# install.sh PREFIX PROGRAMS PACKAGE...: packages of Debian trixie for Debian 12 or later, without Docker and without root,
# unpacked into PREFIX together with trixie's own C library; nothing of the host is changed. PROGRAMS is a pattern of what is
# to run, below PREFIX. PREFIX cannot be moved afterwards: the programs name their loader by its path.
set -euo pipefail

usage="usage: install.sh PREFIX PROGRAMS PACKAGE..."
prefix=$(realpath -m "${1:?$usage}") programs=${2:?$usage} packages=${*:3}
release=trixie
# What Debian's packages depend on and a private installation does not use: LLVM (no jit), Perl, the wrappers and user tools.
unused='^(libllvm|libz3|perl|libperl|libgdbm|libdb5|postgresql-common|postgresql-client-common|adduser|passwd|login'
unused+='|debconf|procps|libproc2|locales|libc-l10n|libjson-perl|libipc-run-perl|libtap-|ssl-cert|sensible|netbase'
unused+='|openssl|base-passwd|libsemanage|libsepol|ucf)'
keyring=/usr/share/keyrings/debian-archive-keyring.gpg

fail() { echo "install.sh: $*" >&2; exit 1; }
for tool in apt-get dpkg dpkg-deb flock; do command -v $tool >/dev/null || fail "needs Debian ($tool is missing)"; done
[ -r $keyring ] || fail "needs the package debian-archive-keyring"
case $(dpkg --print-architecture) in
  amd64) libraries=usr/lib/x86_64-linux-gnu loader=ld-linux-x86-64.so.2 ;;
  arm64) libraries=usr/lib/aarch64-linux-gnu loader=ld-linux-aarch64.so.1 ;;
  *) fail "knows amd64 and arm64 only" ;;
esac

# One at a time; what a former run completed at this very path is kept.
mkdir -p "$(dirname "$prefix")"
exec 9>"$prefix.lock"
flock 9
[ "$(cat "$prefix/.complete" 2>/dev/null)" = "$prefix" ] && exit 0
echo "Installing ${packages%% *} into $prefix (once) …"

work=$prefix.work
rm -rf "$prefix" "$work"
trap 'rm -rf "$work"' EXIT
mkdir -p "$prefix" "$work"/{lists/partial,archives/partial,debs,etc/apt.conf.d,etc/preferences.d,etc/trusted.gpg.d}
touch "$work/status"

# This machine's own mirrors. --print-uris tells them even where no package list was ever fetched.
sources=$(apt-get -o Dir::State::Lists="$work/lists" -o APT::Sandbox::User= update --print-uris 2>/dev/null || true)
mirror() { sed -nE "s#^'(.*)/dists/$1/InRelease'.*#\1#p" <<<"$sources" | head -n 1; }
host=$(. /etc/os-release && echo "${VERSION_CODENAME:-}")
main=$(mirror "$host") security=$(mirror "$host-security")
cat >"$work/etc/sources.list" <<LIST
deb [signed-by=$keyring] ${main:-http://deb.debian.org/debian} $release main
deb [signed-by=$keyring] ${security:-http://deb.debian.org/debian-security} $release-security main
LIST
cat >"$work/apt.conf" <<CONF
Dir::Etc "$work/etc"; Dir::State "$work"; Dir::State::Lists "$work/lists"; Dir::State::status "$work/status";
Dir::Cache "$work"; APT::Sandbox::User ""; Acquire::Languages "none"; Acquire::Retries "3";
CONF
export APT_CONFIG=$work/apt.conf

apt-get update -qq
wanted=$(apt-get install --no-install-recommends --print-uris -y $packages |
  sed -nE "s#^'[^']*' ([^_ ]+)_.*#\1#p" | grep -vE "$unused" | sort -u)
(cd "$work/debs" && apt-get download -qq $wanted patchelf)
for deb in "$work"/debs/*.deb; do
  dpkg-deb --fsys-tarfile "$deb" | tar -x -C "$prefix" --keep-directory-symlink --exclude=./usr/share/doc \
    --exclude=./usr/share/man --exclude=./usr/share/locale --exclude=./usr/lib/postgresql/17/lib/bitcode
done
rm -f "$prefix"/usr/lib/postgresql/17/lib/llvmjit*

# The programs get trixie's loader and libraries; patchelf itself runs under them.
libraries=$prefix/$libraries
for program in "$prefix"/$programs; do
  [ "$(head -c 4 "$program" | tail -c 3)" = ELF ] || continue
  "$libraries/$loader" --library-path "$libraries" "$prefix/usr/bin/patchelf" \
    --set-interpreter "$libraries/$loader" --force-rpath --set-rpath "$libraries" "$program"
done
echo "$prefix" >"$prefix/.complete"
