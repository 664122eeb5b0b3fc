// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/figure/parts.h"

namespace limber {

namespace {

using Points = std::initializer_list<Vec>;

class HeadSketch {
public:
    HeadSketch(Sketch &sketch, const Skeleton &bones) : m_sketch(sketch), m_bones(bones) {}

    [[nodiscard]] Outline loop(Points points) const
    {
        return Outline::loop(placed(m_bones.skull, m_bones.headForward, points));
    }
    void fill(Part part, Pigment pigment, Points points)
    {
        m_sketch.fill(part, pigment, loop(points));
    }
    void detail(Part part, Pigment pigment, Points points, double opacity = 1)
    {
        m_sketch.detail(part, pigment, loop(points), opacity);
    }
    void bow(Part part, Pigment pigment, Vec from, Vec pull, Vec to, double width)
    {
        m_sketch.line(part, pigment, Outline::bow(on(from), on(pull), on(to)), width);
    }
    void line(Part part, Pigment pigment, Points points, double width)
    {
        m_sketch.line(part, pigment,
                      Outline::line(placed(m_bones.skull, m_bones.headForward, points)), width);
    }
    [[nodiscard]] Vec on(Vec point) const { return m_bones.onHead(point.real(), point.imag()); }

private:
    Sketch &m_sketch;
    const Skeleton &m_bones;
};

void drawNeck(Sketch &sketch, const Skeleton &bones, const Person &person)
{
    constexpr std::array<double, 7> back{.046, .038, .0325, .030, .030, .032, .034};
    constexpr std::array<double, 7> front{.036, .034, .031, .0295, .029, .030, .030};
    const Vec direction = bones.spineDirection.back();
    const Vec from = bones.spine.back() - direction * .050;
    const Vec to = bones.skull + bones.headUp * .014 + bones.headForward * .006;
    Tube neck;
    for (size_t i = 0; i < back.size(); ++i)
        neck.add(mix(from, to, static_cast<double>(i) / 6), back[i] * person.neck,
                 front[i] * person.neck);
    neck.findDirections();
    sketch.fill(Part::Neck, Pigment::Skin, neck.outline({.start = .01, .end = .01}));
}

void drawHair(HeadSketch &head, Hair hair)
{
    switch (hair) {
    case Hair::Bun:
        head.fill(Part::Hair, Pigment::Hair,
                  {{-33, -13},
                   {-50, 4},
                   {-59, 36},
                   {-51, 76},
                   {-20, 103},
                   {18, 104},
                   {47, 86},
                   {53, 70},
                   {38, 71},
                   {19, 62},
                   {12, 44},
                   {7, 30},
                   {-4, 34},
                   {-12, 28},
                   {-14, 8},
                   {-22, -8}});
        break;
    case Hair::Short:
        head.fill(Part::Hair, Pigment::Hair,
                  {{-36, -8},   {-51, 12}, {-58.5, 38}, {-51, 76}, {-20, 102.5},
                   {19, 103.5}, {46, 87},  {54, 70},    {44, 71},  {30, 69},
                   {21, 59},    {15, 44},  {10, 34},    {4, 22},   {-1, 27},
                   {-6, 36},    {-14, 34}, {-17, 20},   {-20, 4},  {-27, -7}});
        head.detail(Part::Hair, Pigment::SkinShade,
                    {{-36, -8},
                     {-51, 12},
                     {-55, 28},
                     {-36, 40},
                     {-10, 42},
                     {10, 40},
                     {10, 34},
                     {4, 22},
                     {-1, 27},
                     {-6, 36},
                     {-14, 34},
                     {-17, 20},
                     {-20, 4},
                     {-27, -7}},
                    .55);
        break;
    case Hair::Bob:
        head.fill(Part::Hair, Pigment::Hair,
                  {{-22, -24},
                   {-44, -20},
                   {-58, 0},
                   {-66, 30},
                   {-66, 62},
                   {-54, 92},
                   {-28, 110},
                   {8, 113},
                   {38, 102},
                   {56, 80},
                   {53, 68},
                   {40, 72},
                   {30, 66},
                   {27, 50},
                   {22, 36},
                   {20, 18},
                   {14, 2},
                   {4, -10},
                   {-8, -18}});
        break;
    }
    head.line(Part::Hair, Pigment::HairHigh,
              {{-44, 62}, {-33, 79.5}, {-14, 89.5}, {4, 92.5}, {24, 91}}, .0045);
    if (hair == Hair::Bun)
        head.line(Part::Hair, Pigment::HairHigh, {{-47, 108}, {-42, 116}, {-34, 120}, {-24, 121}},
                  .004);
    if (hair == Hair::Bob) {
        head.line(Part::Hair, Pigment::HairHigh,
                  {{-54, 40}, {-52, 21.5}, {-46, 6}, {-38.5, -6}, {-30, -12}}, .0045);
        head.line(Part::Hair, Pigment::HairHigh,
                  {{-34, 52}, {-33, 34.5}, {-28.5, 18}, {-21.5, 5}, {-14, -4}}, .0040);
        head.line(Part::Hair, Pigment::HairHigh, {{36, 88}, {21, 82}, {12, 70}, {6.5, 52}, {4, 30}},
                  .0036);
    }
}

void drawFace(Sketch &sketch, HeadSketch &head, const Person &person)
{
    if (person.hair != Hair::Bob) {
        head.detail(Part::Face, Pigment::Skin, {{-9, 30}, {1, 33}, {5, 23}, {0, 11}, {-6, 12}});
        head.bow(Part::Face, Pigment::SkinShade, {-4, 27}, {3, 26}, {-2, 16}, .003);
    }
    head.bow(Part::Face, Pigment::Ink, {36, 35}, {42, 31}, {47, 35}, .0036);
    head.bow(Part::Face, Pigment::Brow, {33, 50}, {41, 55}, {48, 51},
             person.hair == Hair::Short ? .0048 : .0036);
    head.bow(Part::Face, Pigment::Lip, {57, 1}, {51, -2}, {46, 1}, .0032);
    if (person.lines) {
        head.bow(Part::Face, Pigment::SkinShade, {48, 18}, {43, 10}, {42, 2}, .0026);
        head.bow(Part::Face, Pigment::SkinShade, {30, 38}, {28, 36}, {25.5, 36.5}, .0026);
        head.bow(Part::Face, Pigment::SkinShade, {30.5, 34}, {28.5, 32}, {26, 31}, .0026);
    }
    if (!person.beard)
        sketch.spot(Part::Face, Pigment::Blush, head.on({33, 13}), .017, .017, .30);
}

} // namespace

size_t drawHead(Sketch &sketch, const Skeleton &bones, const Person &person)
{
    HeadSketch head(sketch, bones);
    drawNeck(sketch, bones, person);
    head.detail(Part::Neck, Pigment::SkinShade,
                {{38, -26}, {20, -38}, {0, -41}, {-16, -34}, {-22, -12}, {0, 0}, {30, -10}});
    if (person.hair == Hair::Bun) {
        const Vec centre = head.on({-30, 106});
        std::vector<Vec> bun;
        for (int i = 0; i < 8; ++i) {
            const Vec around = rotation(45.0 * i);
            bun.push_back(centre +
                          bones.headForward * Vec{around.real() * .025, around.imag() * .023});
        }
        sketch.fill(Part::Hair, Pigment::Hair, Outline::loop(std::move(bun)));
    }

    // A square jaw under a beard, a softer one without.
    const Outline face =
        person.beard
            ? head.loop({{-37, -10}, {-50, 14},  {-55, 40},  {-46, 74}, {-18, 97}, {16, 98},
                         {43, 80},   {53.5, 57}, {54.5, 44}, {58, 31},  {68, 17},  {61, 10.5},
                         {60.5, 5},  {58.5, 1},  {59, -5},   {57, -13}, {58, -24}, {49, -34},
                         {26, -31},  {4, -17},   {-14, -20}})
            : head.loop({{-37, -10}, {-50, 14}, {-55, 40},  {-46, 74}, {-18, 97},   {16, 98},
                         {43, 80},   {53, 55},  {53, 43},   {58, 31},  {66.5, 18},  {60, 11.5},
                         {59.5, 5},  {57, 1},   {57.5, -5}, {54, -12}, {54.5, -21}, {46, -30.5},
                         {24, -25},  {2, -12},  {-14, -20}});
    const size_t shape = sketch.fill(Part::Head, Pigment::Skin, face);
    if (person.beard)
        head.detail(Part::Face, Pigment::Hair,
                    {{5, 24},
                     {12, 12},
                     {24, 2},
                     {38, -3},
                     {48, -8},
                     {58, -9},
                     {57, -13},
                     {58, -24},
                     {49, -34},
                     {26, -31},
                     {4, -17},
                     {-2, -2},
                     {-1, 14}},
                    .80);
    drawHair(head, person.hair);
    drawFace(sketch, head, person);
    return shape;
}

} // namespace limber
