// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusAbstractAdaptor>
#include <QDBusObjectPath>
#include <QStringList>
#include <QVariantMap>

#include "app/desktop/media_keys.h"

namespace limber {

// The names are those of the MPRIS specification; the bus sees them as they stand here.

class MprisRoot : public QDBusAbstractAdaptor {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.mpris.MediaPlayer2")
    Q_PROPERTY(bool CanQuit READ no)
    Q_PROPERTY(bool CanRaise READ yes)
    Q_PROPERTY(bool HasTrackList READ no)
    Q_PROPERTY(QString Identity READ identity)
    Q_PROPERTY(QString DesktopEntry READ desktopEntry)
    Q_PROPERTY(QStringList SupportedUriSchemes READ none)
    Q_PROPERTY(QStringList SupportedMimeTypes READ none)

public:
    explicit MprisRoot(MediaKeys &keys) : QDBusAbstractAdaptor(&keys), m_keys(keys) {}

    [[nodiscard]] bool no() const { return false; }
    [[nodiscard]] bool yes() const { return true; }
    [[nodiscard]] QString identity() const { return QStringLiteral("Limber"); }
    [[nodiscard]] QString desktopEntry() const { return QStringLiteral("org.limber.Limber"); }
    [[nodiscard]] QStringList none() const { return {}; }

public Q_SLOTS:
    void Raise() { Q_EMIT m_keys.raiseRequested(); }

private:
    MediaKeys &m_keys;
};

class MprisPlayer : public QDBusAbstractAdaptor {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.mpris.MediaPlayer2.Player")
    Q_PROPERTY(QString PlaybackStatus READ status)
    Q_PROPERTY(QVariantMap Metadata READ metadata)
    Q_PROPERTY(qlonglong Position READ position)
    Q_PROPERTY(double Rate READ one)
    Q_PROPERTY(double MinimumRate READ one)
    Q_PROPERTY(double MaximumRate READ one)
    Q_PROPERTY(double Volume READ one)
    Q_PROPERTY(bool CanGoNext READ yes)
    Q_PROPERTY(bool CanGoPrevious READ yes)
    Q_PROPERTY(bool CanPlay READ yes)
    Q_PROPERTY(bool CanPause READ yes)
    Q_PROPERTY(bool CanSeek READ no)
    Q_PROPERTY(bool CanControl READ yes)

public:
    explicit MprisPlayer(MediaKeys &keys) : QDBusAbstractAdaptor(&keys), m_keys(keys) {}

    [[nodiscard]] QString status() const { return m_keys.status(); }
    [[nodiscard]] QVariantMap metadata() const { return m_keys.metadata(); }
    [[nodiscard]] qlonglong position() const { return m_keys.position(); }
    [[nodiscard]] double one() const { return 1; }
    [[nodiscard]] bool yes() const { return true; }
    [[nodiscard]] bool no() const { return false; }

public Q_SLOTS:
    void PlayPause() { Q_EMIT m_keys.pressed(MediaKey::PlayPause); }
    void Play() { Q_EMIT m_keys.pressed(MediaKey::Play); }
    void Pause() { Q_EMIT m_keys.pressed(MediaKey::Pause); }
    void Next() { Q_EMIT m_keys.pressed(MediaKey::Next); }
    void Previous() { Q_EMIT m_keys.pressed(MediaKey::Previous); }
    void Stop() { Q_EMIT m_keys.pressed(MediaKey::Stop); }
    // What cannot be sought in takes these without effect.
    void Seek(qlonglong) {}
    void SetPosition(const QDBusObjectPath &, qlonglong) {}

Q_SIGNALS:
    void Seeked(qlonglong position);

private:
    MediaKeys &m_keys;
};

} // namespace limber
