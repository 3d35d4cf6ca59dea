using Bunit;
using StaffAssistant.Web.Features.Register;
using Xunit;

namespace StaffAssistant.Web.Tests.Register;

public sealed class RegisterSearchTests : GermanContext
{
    [Fact]
    public void What_is_typed_stays_while_the_address_answers_later()
    {
        var asked = new List<string?>();
        var search = Render<RegisterSearch>(set => set.Add(search => search.Filter, RegisterFilter.None).Add(search => search.Changed, filter => asked.Add(filter.Text)));
        search.Find("input").Input("d");
        search.Find("input").Input("di ");

        Show("d");
        Assert.Equal("di ", search.Find("input").GetAttribute("value"));
        Show("di");
        Assert.Equal("di ", search.Find("input").GetAttribute("value"));
        Show(null);
        Assert.Equal(string.Empty, search.Find("input").GetAttribute("value") ?? string.Empty);
        Assert.Equal(["d", "di"], asked);

        void Show(string? text) => search.Render(set => set.Add(search => search.Filter, RegisterFilter.None with { Text = text }));
    }
}
