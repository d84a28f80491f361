// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include <QApplication>
#include <QFontDatabase>
#include <QPalette>
#include <QStyleFactory>

#include <array>

namespace farthing::ui {

namespace {

struct Tone {
    QRgb light, dark;
};
// In the order of Role.
constexpr std::array<Tone, 21> roles = {{
    {0xF4F5F7, 0x13161B}, {0xE9ECF0, 0x0F1216}, {0xFFFFFF, 0x1B1F26}, {0xE1E5EA, 0x2B313B}, {0x171B21, 0xE9ECF1},
    {0x4B5563, 0xAFB7C3}, {0x5F6876, 0x98A1AF}, {0x8B94A3, 0x707A8A}, {0x0E6673, 0x59BFC9}, {0xA34E14, 0xE59A5C},
    {0x17694A, 0x62C796}, {0xAE3019, 0xF08A73}, {0x7A5200, 0xE3B552}, {0x1F5C9E, 0x82B4EC}, {0xD5E6E8, 0x1B3338},
    {0xA9CDD2, 0x27545C}, {0xE0F1E8, 0x17352A}, {0xFBE6E1, 0x43211B}, {0xFBF0D6, 0x3A2F16}, {0xE4EEF8, 0x1A2F47},
    {0xDFEDEF, 0x163A40}}};
// In the order of CostClass.
constexpr std::array<Tone, 8> classes = {{{0x2F76CC, 0x4A98F0}, {0xB4D3F7, 0x2E5F94}, {0x0F5D60, 0x61C7B3}, {0x7FDAC0, 0x2C5A50},
                                          {0xF0AA38, 0xF2C03A}, {0xB2451F, 0xDC4F31}, {0x58277C, 0xC0A5E7}, {0x8B929F, 0x777F88}}};

} // namespace

Theme::Theme() = default;

Theme &Theme::instance()
{
    static Theme theme;
    return theme;
}

void Theme::setMode(ThemeMode mode)
{
    m_mode = mode;
    if (auto *app = qobject_cast<QApplication *>(QCoreApplication::instance()))
        applyTo(*app);
    emit changed();
}

ThemeMode Theme::mode() const { return m_mode; }

bool Theme::isDark() const
{
    if (m_lightScopes > 0 || m_mode == ThemeMode::Light)
        return false;
    if (m_mode == ThemeMode::Dark)
        return true;
    // Qt 6.4 has no colour scheme hint: the platform's own window colour tells.
    static const bool systemIsDark = QGuiApplication::palette().color(QPalette::Window).lightness() < 128;
    return systemIsDark;
}

QColor Theme::color(Role role) const
{
    const Tone &tone = roles[static_cast<std::size_t>(role)];
    return QColor(isDark() ? tone.dark : tone.light);
}

QColor Theme::cost(CostClass costClass) const
{
    const Tone &tone = classes[static_cast<std::size_t>(costClass)];
    return QColor(isDark() ? tone.dark : tone.light);
}

QFont Theme::font(Type type) const
{
    static constexpr struct { int pixels; int weight; } sizes[] = {{26, 600}, {20, 600}, {15, 600}, {13, 400}, {12, 400}, {11, 400}};
    QFont font;
    font.setFamilies({"Roboto", "Noto Sans", "DejaVu Sans", "sans-serif"}); // tabular figures by default
    const auto &size = sizes[static_cast<int>(type)];
    font.setPixelSize(size.pixels);
    font.setWeight(size.weight == 600 ? QFont::DemiBold : QFont::Normal);
    return font;
}

void Theme::applyTo(QApplication &app)
{
    app.setStyle(QStyleFactory::create("Fusion"));
    QPalette p;
    p.setColor(QPalette::Window, color(Role::Window));
    p.setColor(QPalette::Base, color(Role::Surface));
    p.setColor(QPalette::AlternateBase, color(Role::Window));
    p.setColor(QPalette::Button, color(Role::Surface));
    p.setColor(QPalette::Text, color(Role::Text));
    p.setColor(QPalette::WindowText, color(Role::Text));
    p.setColor(QPalette::ButtonText, color(Role::Text));
    p.setColor(QPalette::PlaceholderText, color(Role::Text3));
    p.setColor(QPalette::Highlight, color(Role::Accent));
    p.setColor(QPalette::HighlightedText, color(Role::Surface));
    p.setColor(QPalette::ToolTipBase, color(Role::Surface));
    p.setColor(QPalette::ToolTipText, color(Role::Text));
    p.setColor(QPalette::Link, color(Role::Accent));
    p.setColor(QPalette::Mid, color(Role::Line));
    app.setPalette(p);
    app.setFont(font(Type::Body));
    const auto hex = [this](Role role) { return color(role).name(); };
    app.setStyleSheet(QString(R"(
QFrame[panel="true"] { background: %1; border: 1px solid %2; border-radius: 8px; }
QFrame#rail { background: %3; border: none; }
QFrame#topBar { background: %1; border: none; border-bottom: 1px solid %2; }
QStatusBar { background: %3; color: %4; }
QStatusBar::item { border: none; }
QPushButton { background: %1; border: 1px solid %5; border-radius: 6px; padding: 5px 12px; color: %6; }
QPushButton:focus, QToolButton:focus { border: 2px solid %7; }
QPushButton:disabled { color: %4; }
QPushButton[nav="true"] { border: none; border-radius: 6px; padding: 7px 10px; text-align: left; color: %6; background: transparent; }
QPushButton[nav="true"]:checked { background: %1; }
QScrollArea { border: none; background: transparent; }
)").arg(hex(Role::Surface), hex(Role::Line), hex(Role::Rail), hex(Role::Text3), hex(Role::FieldBorder), hex(Role::Text), hex(Role::Accent)));
}

Theme::LightScope::LightScope() { ++Theme::instance().m_lightScopes; }
Theme::LightScope::~LightScope() { --Theme::instance().m_lightScopes; }

} // namespace farthing::ui
