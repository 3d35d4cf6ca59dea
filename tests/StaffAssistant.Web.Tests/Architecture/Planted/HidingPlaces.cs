// The same violation in each place where a use can hide in compiled code. Nothing here ever runs.
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;

namespace StaffAssistant.Core.Planted;

internal sealed class InBody
{
    public static int Count() => new HeaderDictionary().Count;
}

internal sealed class InAsyncMethod
{
    public static async Task<int> CountAsync()
    {
        await Task.Yield();
        return new HeaderDictionary().Count;
    }
}

internal sealed class InIterator
{
    public static IEnumerable<int> Counts()
    {
        yield return new HeaderDictionary().Count;
    }
}

internal sealed class InAsyncIterator
{
    public static async IAsyncEnumerable<int> CountsAsync()
    {
        await Task.Yield();
        yield return new HeaderDictionary().Count;
    }
}

internal sealed class InLambda
{
    public static Func<int> Count(int more) => () => more + new HeaderDictionary().Count;
}

internal sealed class InLocalFunction
{
    public static int Count(int more)
    {
        return Sum();

        int Sum() => more + new HeaderDictionary().Count;
    }
}

internal sealed class InTypeArgument
{
    public static int Count() => Array.Empty<HeaderDictionary>().Length;
}

internal sealed class InParameter
{
    public static int Count(List<HeaderDictionary> headers) => headers.Count;
}

internal sealed class InField
{
    private static readonly object Headers = new HeaderDictionary();

    public static string? Text() => Headers.ToString();
}

[Authorize]
internal sealed class InAttribute;

internal sealed class InCatch
{
    public static void Read(Action read)
    {
        try
        {
            read();
        }
        catch (BadHttpRequestException)
        {
            return;
        }
    }
}

internal sealed class InPatternMatch
{
    public static bool Is(object value) => value is HeaderDictionary;
}

file sealed class InFileLocalType
{
    public static int Count() => new HeaderDictionary().Count;
}
