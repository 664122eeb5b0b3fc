# SPDX-License-Identifier: GPL-3.0-or-later
#
# `cpack -G DEB` in build/release makes limber_<version>_<architecture>.deb;
# packaging/verify-deb tries it on a bare system.
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME limber)
set(CPACK_PACKAGE_CONTACT "Limber developers <limber@limber.invalid>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "guide through foam-rolling routines")
set(CPACK_PACKAGE_DESCRIPTION
"Limber guides you through a foam-rolling routine while you lie on the floor,
both hands behind your head: what to do now, for how long, where the roller
belongs, when to breathe, what comes next.

It asks about your health first, shows every movement on a moving figure, says
aloud all that it shows, and writes down every session as it happens. It guides
in a terminal too. Limber gives guidance, not medical advice.")
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
  OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION utils)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# What is loaded while running, and so not found in the program: the database driver, Qt's own words
# in other languages, the fonts, the voice.
set(CPACK_DEBIAN_PACKAGE_DEPENDS
  "libqt6sql6-sqlite, qt6-translations-l10n, fonts-inter, fonts-noto-core, espeak-ng-data")
# Without a sound server it shows what it would say; without CUPS a sheet is saved as a PDF.
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "pipewire-pulse | pulseaudio")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "cups")
include(CPack)
