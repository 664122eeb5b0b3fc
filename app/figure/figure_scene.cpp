// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/figure_scene.h"

#include <algorithm>
#include <utility>

#include <QPainter>
#include <QPainterPath>

#include "app/figure/figure_picture.h"

namespace limber {

namespace {

/// From one picture to another, in seconds; slower where fading is all the movement there is.
constexpr double cutFade = .35, keyFade = .5;
/// From one shot to the next.
constexpr double approach = .9;
/// From the lower edge of the card to the floor, as a share of its height.
constexpr double floorHeight = .10;
constexpr size_t mostKept = 2;

Bounds between(const Bounds &from, const Bounds &to, double share)
{
    if (from.isEmpty() || share >= 1)
        return to;
    if (to.isEmpty())
        return from;
    return {from.low + (to.low - from.low) * share, from.high + (to.high - from.high) * share};
}

} // namespace

FigureScene::FigureScene(const PoseBook &book) : m_book(book), m_person(&allPersons().front()) {}

void FigureScene::setPerson(const Person &person)
{
    if (m_person->id == person.id)
        return;
    m_person = &personOf(person.id);
    measure();
}

void FigureScene::setLook(FigureLook look)
{
    if (std::exchange(m_look, look) != look)
        forget();
}

void FigureScene::setReducedMotion(bool reduced)
{
    m_reduced = reduced;
    if (!m_motion)
        return;
    m_blend = blendAt(m_state.seconds);
    aim();
}

void FigureScene::setMirrored(bool mirrored)
{
    if (std::exchange(m_mirrored, mirrored) != mirrored)
        forget();
}

void FigureScene::setMargins(const QMarginsF &margins)
{
    if (std::exchange(m_margins, margins) != margins)
        forget();
}

void FigureScene::setCorner(double corner)
{
    if (std::exchange(m_corner, corner) != corner)
        forget();
}

bool FigureScene::show(const SceneState &state)
{
    const bool wasDrawn = isDrawn();
    const SceneState old = std::exchange(m_state, state);
    if (old.phase != state.phase || old.before != state.before || !wasDrawn) {
        m_motion = m_book.motion(state.phase);
        measure();
        m_endBefore.reset();
        if (const auto before = state.before ? m_book.motion(*state.before) : std::nullopt)
            m_endBefore = before->legs().back().to;
    }
    if (old.mirrored != state.mirrored)
        forget();
    if (!m_motion)
        return wasDrawn;
    const Blend before = std::exchange(m_blend, blendAt(state.seconds));
    const bool aimed = aim();
    return !wasDrawn || before != m_blend || aimed || old.mirrored != state.mirrored;
}

void FigureScene::measure()
{
    if (!m_motion)
        return;
    const Measured now{m_state.phase.exercise, m_state.phase.equipment, m_person};
    if (std::exchange(m_measured, now) == now)
        return;
    m_whole = m_book.reach(now.exercise, now.equipment, Shot::Whole, *m_person);
    m_work = m_book.reach(now.exercise, now.equipment, Shot::Work, *m_person);
    aim();
    forget();
}

bool FigureScene::aim()
{
    const Reach now = cameraAt(m_state.seconds);
    if (std::exchange(m_camera, now) == now)
        return false;
    m_grounds = {};
    m_kept.clear();
    return true;
}

const Reach &FigureScene::reachOf(const Phase &phase) const
{
    return shotOf(phase) == Shot::Work ? m_work : m_whole;
}

Reach FigureScene::cameraAt(double at) const
{
    const Reach &to = reachOf(m_state.phase);
    const auto &before = m_state.before;
    const bool goesOn = before && before->exercise == m_state.phase.exercise && !m_reduced;
    const Reach &from = goesOn ? reachOf(*before) : to;
    const double share = eased(at / approach);
    return {between(from.side, to.side, share), between(from.facing, to.facing, share)};
}

FigureScene::Blend FigureScene::blendAt(double at) const
{
    const auto &legs = m_motion->legs();
    const Moment &start = legs.front().from;
    const Moment &before = m_endBefore ? *m_endBefore : start;
    if (m_reduced) {
        const size_t i = m_motion->legAt(at);
        const Moment &key = legs[i].to;
        const Moment &under = i > 0 ? legs[i - 1].to : before;
        if (under == key)
            return {key, key, 1};
        return {key, under, eased((at - legs[i].start) / keyFade)};
    }
    const Moment now = m_motion->at(at);
    if (before == start || at >= cutFade)
        return {now, now, 1};
    return {now, before, eased(at / cutFade)};
}

bool FigureScene::isSeenFromBehind() const
{
    return m_motion && std::holds_alternative<SwayPose>(m_blend.now);
}

std::optional<double> FigureScene::breath() const
{
    const auto *pose = m_motion ? std::get_if<Pose>(&m_blend.now) : nullptr;
    return pose ? std::optional{pose->breath} : std::nullopt;
}

FigureFrame FigureScene::frameFor(const Moment &moment, const QRectF &card) const
{
    const bool facing = std::holds_alternative<FacingPose>(moment);
    Bounds bounds = facing ? m_camera.facing : m_camera.side;
    if (bounds.isEmpty())
        bounds.add({0, 0}, .5);
    if (m_mirrored != m_state.mirrored)
        bounds = {{-bounds.high.real(), bounds.low.imag()},
                  {-bounds.low.real(), bounds.high.imag()}};
    QRectF room = card.marginsRemoved(m_margins);
    room.setBottom(std::min(room.bottom(), card.bottom() - card.height() * floorHeight));
    return FigureFrame::fitting(bounds, room);
}

void FigureScene::forget()
{
    m_colors.reset();
    m_grounds = {};
    m_kept.clear();
}

const QPixmap &FigureScene::ground(const Moment &moment, const QRectF &card,
                                   const FigureTheme &theme)
{
    QPixmap &ground = m_grounds[moment.index()];
    if (!ground.isNull())
        return ground;
    ground = QPixmap((card.size() * m_surface.ratio).toSize());
    ground.setDevicePixelRatio(m_surface.ratio);
    ground.fill(Qt::transparent);
    QPainter painter(&ground);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(-card.topLeft());
    QPainterPath shape;
    shape.addRoundedRect(card, m_corner, m_corner);
    painter.fillPath(shape, theme.backdrop());
    if (!std::holds_alternative<SwayPose>(moment)) {
        const FigureFrame frame = frameFor(moment, card);
        const auto toWorld = [&](double x) {
            return (x - frame.origin.x()) / frame.scale;
        };
        painter.setTransform(frame.transform(), true);
        FigurePainter::paint(painter, groundBetween(toWorld(card.left()), toWorld(card.right())),
                             theme);
    }
    return ground;
}

const QPixmap &FigureScene::kept(const Moment &moment, const QRectF &card, const Theme &theme)
{
    const auto found = std::find_if(m_kept.begin(), m_kept.end(),
                                    [&](const Kept &one) { return one.moment == moment; });
    if (found != m_kept.end())
        return found->pixmap;
    if (m_kept.size() >= mostKept)
        m_kept.erase(m_kept.begin());
    QPixmap pixmap((card.size() * m_surface.ratio).toSize());
    pixmap.setDevicePixelRatio(m_surface.ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(-card.topLeft());
    paintMoment(painter, moment, card, theme);
    painter.end();
    m_kept.push_back({moment, pixmap});
    return m_kept.back().pixmap;
}

void FigureScene::paintMoment(QPainter &painter, const Moment &moment, const QRectF &card,
                              const Theme &theme)
{
    if (!m_colors)
        m_colors = FigureTheme::of(theme, *m_person, m_look);
    const FigureTheme &colors = *m_colors;
    painter.drawPixmap(card.topLeft(), ground(moment, card, colors));
    if (const auto *sway = std::get_if<SwayPose>(&moment)) {
        paintBackMap(painter, card.marginsRemoved(m_margins), seenFromBehind(*sway, *m_person),
                     dressedTheme(theme, *m_person));
        return;
    }
    Figure figure = solve(moment, *m_person);
    if (m_mirrored != m_state.mirrored)
        figure = mirrored(std::move(figure));
    painter.save();
    painter.setTransform(frameFor(moment, card).transform(), true);
    FigurePainter::paint(painter, figure, colors);
    painter.restore();
}

void FigureScene::paint(QPainter &painter, const QRectF &card, const Theme &theme)
{
    if (!m_motion || card.isEmpty())
        return;
    const Surface surface{card, painter.device()->devicePixelRatioF(), theme.dark, theme.contrast};
    if (surface != m_surface) {
        m_surface = surface;
        forget();
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    // Pictures that stand still are painted once; one that moves, anew each time.
    if (m_reduced)
        painter.drawPixmap(card.topLeft(), kept(m_blend.now, card, theme));
    else
        paintMoment(painter, m_blend.now, card, theme);
    if (m_blend.share < 1) {
        painter.setOpacity(1 - m_blend.share);
        painter.drawPixmap(card.topLeft(), kept(m_blend.under, card, theme));
    }
    painter.restore();
}

} // namespace limber
