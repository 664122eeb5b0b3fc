// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audio/plug_watch.h"

#include <algorithm>
#include <functional>
#include <pulse/context.h>
#include <pulse/introspect.h>
#include <pulse/operation.h>
#include <pulse/subscribe.h>
#include <pulse/thread-mainloop.h>
#include <span>
#include <utility>

namespace limber {

/// The way to the sound server. All but construction and destruction is on its thread.
class PlugWatch::Link {
public:
    Link(QByteArray device, std::function<void(const QString &)> pulled)
        : m_device(std::move(device))
        , m_pulled(std::move(pulled))
        , m_loop(pa_threaded_mainloop_new())
        , m_context(pa_context_new(pa_threaded_mainloop_get_api(m_loop), "Limber"))
    {
        pa_context_set_state_callback(m_context, &Link::takeState, this);
        pa_context_set_subscribe_callback(m_context, &Link::takeChange, this);
        pa_context_connect(m_context, nullptr, PA_CONTEXT_NOAUTOSPAWN, nullptr);
        pa_threaded_mainloop_start(m_loop);
    }

    ~Link()
    {
        pa_threaded_mainloop_stop(m_loop);
        pa_context_disconnect(m_context);
        pa_context_unref(m_context);
        pa_threaded_mainloop_free(m_loop);
    }

    Link(const Link &) = delete;
    Link &operator=(const Link &) = delete;

private:
    static void takeState(pa_context *context, void *self)
    {
        if (pa_context_get_state(context) != PA_CONTEXT_READY)
            return;
        forget(pa_context_subscribe(context, PA_SUBSCRIPTION_MASK_SINK, nullptr, nullptr));
        static_cast<Link *>(self)->look();
    }

    static void takeChange(pa_context *, pa_subscription_event_type_t, uint32_t, void *self)
    {
        static_cast<Link *>(self)->look();
    }

    void look()
    {
        forget(pa_context_get_sink_info_by_name(m_context, m_device.constData(), &Link::takeDevice,
                                                this));
    }

    static void takeDevice(pa_context *, const pa_sink_info *device, int end, void *self)
    {
        if (!end && device)
            static_cast<Link *>(self)->compare(*device);
    }

    /// Loudspeakers, which fall silent as something is plugged in, have never been known to be
    /// there.
    void compare(const pa_sink_info &device)
    {
        const std::span ports(device.ports, device.n_ports);
        const auto before = std::find_if(ports.begin(), ports.end(), [this](const auto *port) {
            return m_plugged == port->name;
        });
        if (before != ports.end() && (*before)->available == PA_PORT_AVAILABLE_NO)
            m_pulled(QString::fromUtf8((*before)->description));
        const pa_sink_port_info *now = device.active_port;
        m_plugged =
            now && now->available == PA_PORT_AVAILABLE_YES ? QByteArray{now->name} : QByteArray{};
    }

    static void forget(pa_operation *operation)
    {
        if (operation)
            pa_operation_unref(operation);
    }

    QByteArray m_device;
    std::function<void(const QString &)> m_pulled;
    pa_threaded_mainloop *m_loop;
    pa_context *m_context;
    /// The port in use, as long as it is known that something is plugged into it.
    QByteArray m_plugged;
};

PlugWatch::PlugWatch(const QByteArray &device, QObject *parent)
    : QObject(parent)
    , m_link(std::make_unique<Link>(device, [this](const QString &plug) { Q_EMIT pulled(plug); }))
{}

PlugWatch::~PlugWatch() = default;

} // namespace limber
